import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate } from './long-date';

export const chinese: AttributionLocale = {
  tag: 'zh',
  direction: 'ltr',
  label: '来源与版权',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title}（${longDate('zh', published)}）`),
    retrievedFrom: (work, retrieved, address) => say`来源：${work}，${longDate('zh', retrieved)}取自 ${address}`,
    retrieved: (work, retrieved) => say`来源：${work}，${longDate('zh', retrieved)}获取`,
    from: (work, address) => say`来源：${work}，取自 ${address}`,
    unretrieved: (work) => say`来源：${work}`,
  },
  photoCredit: {
    by: (line) => say`摄影：${line}`,
    unnamed: (line) => say`图片：${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`更正：${note}` : say`更正（${longDate('zh', date)}）：${note}`),
    refile: (note, date) => (date === null ? say`重新发布：${note}` : say`重新发布（${longDate('zh', date)}）：${note}`),
    clarification: (note, date) => (date === null ? say`说明：${note}` : say`说明（${longDate('zh', date)}）：${note}`),
    withdrawal: (note, date) => (date === null ? say`撤稿：${note}` : say`撤稿（${longDate('zh', date)}）：${note}`),
  },
  relationship: {
    republished: { by: (party) => say`转载自${party}的报道。`, unnamed: '转载自其他媒体的报道。' },
    excerpted: { by: (party) => say`摘自${party}的报道。`, unnamed: '摘自其他媒体的报道。' },
    adapted: { by: (party) => say`改编自${party}的报道。`, unnamed: '改编自其他媒体的报道。' },
    translated: { by: (party) => say`译自${party}的报道。`, unnamed: '译自其他媒体的报道。' },
    'based-on': { by: (party) => say`根据${party}的报道撰写。`, unnamed: '根据其他媒体的报道撰写。' },
  },
};
