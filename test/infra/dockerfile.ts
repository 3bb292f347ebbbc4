/** One instruction of a Dockerfile, in the stage that it belongs to. */
export type Instruction = { readonly keyword: string; readonly text: string; readonly stage: string };

/** The instructions in their order; a stage without a name is called by its number. */
export function readDockerfile(text: string): readonly Instruction[] {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  let stage = -1;
  let stageName = '';
  return lines.map((line) => {
    const [, keyword = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (keyword === 'FROM') {
      stage += 1;
      stageName = / AS (\S+)$/i.exec(rest)?.[1] ?? String(stage);
    }
    return { keyword, text: rest, stage: stageName };
  });
}

export type Copy = { readonly from: string | undefined; readonly sources: readonly string[]; readonly to: string };

export function readCopy(text: string): Copy {
  const words = text.split(/\s+/);
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { from, sources: paths.slice(0, -1), to: paths.at(-1) ?? '' };
}

/** The words of CMD, or of HEALTHCHECK's CMD, in their JSON form. */
export function readCommand(text: string): readonly string[] {
  return JSON.parse(text.slice(text.indexOf('['))) as string[];
}
