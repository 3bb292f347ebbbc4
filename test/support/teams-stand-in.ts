/** As much of Teams as teams-js speaks with: it says where the tab is, in which theme and language, and gives a token. */
export const teams = (
  tab: string,
  token: string,
  subPage: string,
  context: object = {},
) => `<!doctype html><title>Teams</title>
<iframe src="${tab}" style="width:1000px;height:700px"></iframe>
<script>
  const asked = [];
  const sent = {};
  const context = {
    locale: 'sv-se', theme: 'default', userObjectId: 'x', hostName: 'Teams', hostClientType: 'web', frameContext: 'content',
    subEntityId: ${JSON.stringify(subPage)}, entityId: 'home', tid: 'x', ...${JSON.stringify(context)},
  };
  const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: { config: {} } } };
  const answers = {
    initialize: [context.frameContext, 'web', JSON.stringify(runtime), '2.58.0'],
    getContext: [context],
    'authentication.getAuthToken': [true, ${JSON.stringify(token)}],
    'settings.setSettings': [true],
  };
  let frame;
  addEventListener('message', ({ data, source, origin }) => {
    if (!data || !data.func) return;
    asked.push(data.func);
    sent[data.func] = data.args;
    frame = { source, origin };
    if (answers[data.func]) source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args: answers[data.func] }, origin);
  });
  const tell = (func, args) => frame.source.postMessage({ func, args }, frame.origin);
  const paint = (theme) => tell('themeChange', [theme]);
</script>`;
