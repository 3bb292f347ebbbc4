import { type Language, languageOfTag } from '../../i18n/index.ts';

/** The first language of ours in an `Accept-Language`, by its weights. @returns undefined when it names none. */
export function acceptedLanguage(header: string | string[] | undefined): Language | undefined {
  // A browser sends some hundred characters; more is not worth the sorting.
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
