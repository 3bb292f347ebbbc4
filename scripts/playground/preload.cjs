// The Playground listens on every interface, and through it the network could reach a bot that checks nobody's
// signature. Loaded before it, this keeps its server on loopback.
const { Server } = require('node:net');

const listen = Server.prototype.listen;
Server.prototype.listen = function listenOnLoopback(port, ...rest) {
  if (typeof port !== 'number' && typeof port !== 'string') return listen.call(this, { ...port, host: '127.0.0.1' }, ...rest);
  const callback = rest.find((value) => typeof value === 'function');
  return listen.call(this, { port: Number(port), host: '127.0.0.1' }, callback);
};
