const FEWEST = 1024;

/**
 * A list of numbers for each slot, one after the other in one array, from `starts[slot]` to `ends[slot]`. Reading many
 * lists is bound by memory access: as separate arrays they would take twice the space and be scattered.
 */
export class NumberLists<Numbers extends Int32Array | Uint16Array | Float64Array> {
  items: Numbers;
  starts = new Int32Array(FEWEST);
  ends = new Int32Array(FEWEST);
  /** The used length of `items`, and the part of it freed by replaced lists. */
  #used = 0;
  #left = 0;
  readonly #make: (length: number) => Numbers;

  /** @param make creates an array of a length */
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

  /** Moves to a larger array, or to one of the same length when half of it was free. */
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
