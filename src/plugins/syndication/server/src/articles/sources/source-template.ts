import { houseTemplate, type HouseTemplate } from '../../../../newsroom/attribution/citation-styles/house-template';
import { refuseInput } from '../../errors/refusals';
import type { DocumentMiddleware } from '../../ground/document-middleware';

/** A source's citation template is refused at the door when it cannot be used: a published block must not depend on it. */
export const sourceTemplate: DocumentMiddleware = async ({ uid, params }, next) => {
  const template = params.data?.citationTemplate;
  if (uid === 'plugin::syndication.source' && typeof template === 'string' && template.trim() !== '') {
    const made = houseTemplate(template);
    if (made.kind !== 'style') throw refuseInput(`“${template}” cannot be used: ${PROBLEMS[made.kind]}.`, ['citationTemplate']);
  }
  return next();
};

const PROBLEMS: Readonly<Record<Exclude<HouseTemplate['kind'], 'style'>, string>> = {
  'unknown-placeholder': 'a placeholder is unknown; there are {title}, {authors}, {published}, {year}, {holder}, {site}, {retrieved} and {address}',
  'stray-brace': 'a brace stands alone',
  'unbalanced-bracket': 'a bracket is not closed, or not opened',
  'too-deep': 'its brackets stand too deep in each other',
  'names-no-fact': 'it names no fact of the story',
};
