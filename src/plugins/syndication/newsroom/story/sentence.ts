/** English sentences by their codes. `{name}` stands where a value is put in. */
export type Sentences = Readonly<Record<string, string>>;

/** One of them as data, for who says it in another language: its code, and the values by their names. A value may be a part of a sentence itself. */
export type SentenceOf<All extends Sentences> = { readonly code: BareCode<All> } | FilledSentence<All>[Exclude<keyof All, BareCode<All>>];

type FilledSentence<All extends Sentences> = {
  readonly [Code in keyof All]: { readonly [Key in 'code' | NamesIn<All[Code]>]: Key extends 'code' ? Code : string | number | SentenceOf<All> };
};
/** The codes of sentences without a value. */
type BareCode<All extends Sentences> = { readonly [Code in keyof All]: [NamesIn<All[Code]>] extends [never] ? Code : never }[keyof All];
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** A sentence of whatever list. */
export interface AnySentence {
  readonly code: string;
  readonly [name: string]: string | number | AnySentence;
}

/** The sentence in English. */
export function sayInEnglish(all: Sentences, { code, ...values }: AnySentence): string {
  const put = (value: string | number | AnySentence = ''): string => (typeof value === 'object' ? sayInEnglish(all, value) : String(value));
  return (all[code] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => put(values[name]));
}
