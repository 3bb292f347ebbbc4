/**
 * One row of a life cycle. `to: 'previous'` leads back to the state before the last step. `who`: what somebody must be to
 * the thing; the feature knows who is.
 */
export type Step<State extends string, Act extends string, Who extends string> = {
  readonly from: readonly State[];
  readonly act: Act;
  readonly to: State | 'previous';
  readonly who: Who;
};

/** Where a thing is: its state, and the state before the last step; undefined when nothing has happened to it yet. */
export type Place<State> = { readonly state: State; readonly previous: State | undefined };

/** A life cycle as a table; the feature's test writes every state x act x who out. */
export function stateMachine<State extends string, Act extends string, Who extends string>(
  steps: readonly Step<State, Act, Who>[],
) {
  const stepOf = (state: State, act: Act) => steps.find((step) => step.act === act && step.from.includes(state));
  return {
    /** What somebody can do with a thing in a state, in the table's order. */
    actsOf: (state: State, who: Who): readonly Act[] =>
      steps.filter((step) => step.who === who && step.from.includes(state)).map(({ act }) => act),

    /** Who may do it, in whatever state. @throws for an act that the table lacks. */
    whoMay: (act: Act): Who => {
      const step = steps.find((one) => one.act === act);
      if (!step) throw new Error(`the life cycle has no act ${act}`);
      return step.who;
    },

    /** The state that an act leads to from here; undefined where it is not open. */
    targetOf: ({ state, previous }: Place<State>, act: Act): State | undefined => {
      const to = stepOf(state, act)?.to;
      return to === 'previous' ? previous : to;
    },

    /** True where the act has been done already; an act that leads back has no state of its own. */
    isDone: (state: State, act: Act): boolean => steps.some((step) => step.act === act && step.to === state),
  };
}
