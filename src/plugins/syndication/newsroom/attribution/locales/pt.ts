import { say } from '../sentence';
import type { AttributionLocale } from './locale';
import { longDate } from './long-date';

export const portuguese: AttributionLocale = {
  tag: 'pt',
  direction: 'ltr',
  label: 'Fonte e créditos',
  citation: {
    work: (title, published) => (published === null ? say`${title}` : say`${title} (${longDate('pt', published)})`),
    retrievedFrom: (work, retrieved, address) => say`Fonte: ${work}, consultado em ${longDate('pt', retrieved)}, disponível em ${address}`,
    retrieved: (work, retrieved) => say`Fonte: ${work}, consultado em ${longDate('pt', retrieved)}`,
    from: (work, address) => say`Fonte: ${work}, disponível em ${address}`,
    unretrieved: (work) => say`Fonte: ${work}`,
  },
  photoCredit: {
    by: (line) => say`Foto: ${line}`,
    unnamed: (line) => say`Foto: ${line}`,
  },
  correction: {
    correction: (note, date) => (date === null ? say`Correção: ${note}` : say`Correção (${longDate('pt', date)}): ${note}`),
    refile: (note, date) => (date === null ? say`Nova versão: ${note}` : say`Nova versão (${longDate('pt', date)}): ${note}`),
    clarification: (note, date) => (date === null ? say`Esclarecimento: ${note}` : say`Esclarecimento (${longDate('pt', date)}): ${note}`),
    withdrawal: (note, date) => (date === null ? say`Artigo retirado: ${note}` : say`Artigo retirado (${longDate('pt', date)}): ${note}`),
  },
  relationship: {
    republished: { by: (party) => say`Republicação de um artigo publicado por ${party}.`, unnamed: 'Republicação de um artigo publicado em outro veículo.' },
    excerpted: { by: (party) => say`Trecho de um artigo publicado por ${party}.`, unnamed: 'Trecho de um artigo publicado em outro veículo.' },
    adapted: { by: (party) => say`Adaptado de um artigo publicado por ${party}.`, unnamed: 'Adaptado de um artigo publicado em outro veículo.' },
    translated: { by: (party) => say`Traduzido de um artigo publicado por ${party}.`, unnamed: 'Traduzido de um artigo publicado em outro veículo.' },
    'based-on': { by: (party) => say`Com base em informações publicadas por ${party}.`, unnamed: 'Com base em informações publicadas por outros.' },
  },
};
