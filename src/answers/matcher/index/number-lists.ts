const FEWEST = 1024;

/**
 * A list of numbers for each slot, one after the other in one array, from `starts[slot]` to `ends[slot]`. Whoever
 * reads many lists waits for memory most of the time: as arrays of their own they take twice the room and lie scattered.
 */
export class NumberLists<Numbers extends Int32Array | Uint16Array | Float64Array> {
  items: Numbers;
  starts = new Int32Array(FEWEST);
  ends = new Int32Array(FEWEST);
  /** How much of `items` has been given to lists, and how much of that was left by lists that were replaced. */
  #used = 0;
  #left = 0;
  readonly #make: (length: number) => Numbers;

  /** @param make an array for so many numbers */
  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.items = make(FEWEST);
  }

  set(slot: number, list: ArrayLike<number>): void {
    if (slot >= this.starts.length) this.#growSlots(slot + 1);
    this.#left += this.ends[slot]! - this.starts[slot]!;
    this.ends[slot] = this.starts[slot]!;
    if (this.#used + list.length > this.items.length) this.#growItems(list.length);
    this.items.set(list, this.#used);
    this.starts[slot] = this.#used;
    this.#used += list.length;
    this.ends[slot] = this.#used;
  }

  /** Into a larger array, or into one of the same length where half of it was left. */
  #growItems(more: number): void {
    const { items } = this;
    const live = this.#used - this.#left;
    this.items = this.#make(Math.max(items.length, Math.ceil((live + more) * 1.5)));
    let used = 0;
    for (let slot = 0; slot < this.starts.length; slot += 1) {
      const start = this.starts[slot]!;
      const end = this.ends[slot]!;
      this.items.set(items.subarray(start, end), used);
      this.starts[slot] = used;
      used += end - start;
      this.ends[slot] = used;
    }
    this.#used = used;
    this.#left = 0;
  }

  #growSlots(slots: number): void {
    const { starts, ends } = this;
    this.starts = new Int32Array(slots * 2);
    this.ends = new Int32Array(slots * 2);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}
