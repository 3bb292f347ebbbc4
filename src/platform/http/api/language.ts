import { type Language, languageOfTag } from '../../i18n/index.ts';

/** The product's language with the highest weight in an `Accept-Language`. @returns undefined when it names none. */
export function acceptedLanguage(header: string | string[] | undefined): Language | undefined {
  // A browser sends a few hundred characters; the limit bounds the sorting.
  const tags = String(header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';');
      const weight = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: languageOfTag(tag), weight: weight === undefined ? 1 : Number(weight) };
    });
  return tags
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)[0]?.language;
}
