/**
 * Waits until something outside this process has come about. The limit only guards against waiting for ever.
 * @throws when it has not within the time.
 */
export async function eventually(holds: () => Promise<boolean>, withinMs = 50_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`still not so after ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
