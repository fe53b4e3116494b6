import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate } from './long-date';

export const japanese: AttributionLocale = {
  tag: 'ja',
  direction: 'ltr',
  label: '出典・クレジット',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title}（${longDate('ja', published)}）`),
    retrievedFrom: (work, retrieved, address) => say`出典：${work}、${longDate('ja', retrieved)}に次のページより取得： ${address}`,
    retrieved: (work, retrieved) => say`出典：${work}、${longDate('ja', retrieved)}に取得`,
    from: (work, address) => say`出典：${work}、次のページより取得： ${address}`,
    unretrieved: (work) => say`出典：${work}`,
  },
  photoCredit: {
    by: (line) => say`撮影：${line}`,
    unnamed: (line) => say`写真：${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`訂正：${note}` : say`訂正（${longDate('ja', date)}）：${note}`),
    refile: (note, date) => (date === null ? say`差し替え：${note}` : say`差し替え（${longDate('ja', date)}）：${note}`),
    clarification: (note, date) => (date === null ? say`補足説明：${note}` : say`補足説明（${longDate('ja', date)}）：${note}`),
    withdrawal: (note, date) => (date === null ? say`取り下げ：${note}` : say`取り下げ（${longDate('ja', date)}）：${note}`),
  },
  relationship: {
    republished: { by: (party) => say`${party}の記事を転載したものです。`, unnamed: '他媒体の記事を転載したものです。' },
    excerpted: { by: (party) => say`${party}の記事からの抜粋です。`, unnamed: '他媒体の記事からの抜粋です。' },
    adapted: { by: (party) => say`${party}の記事を再構成したものです。`, unnamed: '他媒体の記事を再構成したものです。' },
    translated: { by: (party) => say`${party}の記事を翻訳したものです。`, unnamed: '他媒体の記事を翻訳したものです。' },
    'based-on': { by: (party) => say`${party}の報道に基づいています。`, unnamed: '他媒体の報道に基づいています。' },
  },
};
