import { randomUUID } from 'node:crypto';
import type { World } from './world.ts';

/** Plays what makes the product put jobs into its queue, each kind of them at least once. */
export async function playScenes(world: World): Promise<void> {
  await wishes(world);
  await faults(world);
  await sessions(world);
  await meetings(world);
  await statuses(world);
  await hours(world);
}

async function wishes({ bot, chats, wish }: World): Promise<void> {
  for (const to of ['taken', 'planned', 'done']) {
    await chats.solveig.invoke('cases.move', { ...(await wish()), to });
  }
  await chats.solveig.invoke('cases.reject', { ...(await wish()), reason: 'Det kommer senere.' });
  await bot.runJobs();
}

async function faults({ bot, chats, unique }: World): Promise<void> {
  for (const chat of [chats.ingrid, chats.erik, chats.jonas, chats.mette, chats.emma]) {
    const typed = { what: unique(), when: '', where: '', area: '', anyway: true };
    await chat.invoke('cases.sendFault', { form: randomUUID(), ...typed });
  }
  await bot.runJobs();
}

async function sessions({ bot, chats, booked, sessionDraft, pass }: World): Promise<void> {
  const moved = await booked();
  const draft = { ...sessionDraft(false), ...moved };
  await chats.jonas.invoke('sessions.change', { ...draft, from: '11:00', to: '11:30' });
  const newLink = { ...sessionDraft(false), link: 'https://meet.uin.example/ny', ...(await booked()) };
  await chats.jonas.invoke('sessions.change', newLink);
  await chats.jonas.invoke('sessions.cancel', await booked());
  await bot.runJobs();
  // The reminder comes before the session, the question how many came after it.
  for (let day = 0; day < 8; day += 1) {
    pass(1);
    await bot.runJobs();
  }
}

async function meetings({ bot, chats, graph, session, sessionDraft }: World): Promise<void> {
  const { jonas } = chats;
  const refuse = () => graph.next({ kind: 'answer', status: 403 });
  const made = await session(true);
  await bot.runJobs();
  const change = { ...sessionDraft(true), ...made, from: '13:00', to: '13:30' };
  refuse();
  await jonas.invoke('sessions.change', change);
  await bot.runJobs();
  const [event] = graph.events;
  if (!event) throw new Error('no meeting was made');
  refuse();
  await session(true);
  await bot.runJobs();
  const cancelled = await session(true);
  await bot.runJobs();
  refuse();
  await jonas.invoke('sessions.cancel', cancelled);
  await bot.runJobs();
}

async function statuses(world: World): Promise<void> {
  const { bot, graph, plan, passUntil, mayRead } = world;
  await passUntil((await plan()).next.dueAt);
  // An answer that is lost, where the channel cannot be read, leaves open whether it was posted: the lead is asked.
  mayRead(false);
  const { dueAt } = (await plan()).next;
  await passUntil(new Date(Date.parse(dueAt) - 1).toISOString());
  graph.next({ kind: 'lost_reply' });
  await passUntil(dueAt);
  await passUntil(new Date(Date.parse(dueAt) + 3 * 3_600_000).toISOString());
  await bot.runJobs();
}

async function hours({ bot, pass }: World): Promise<void> {
  pass(1);
  await bot.runJobs();
}
