export type PackageResult =
  | { readonly kind: 'written'; readonly outFile: string }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

export function packageApp(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outFile?: string;
}): Promise<PackageResult>;
