import { AS_STATED } from './as-stated';
import { machineUse } from './machine-use';

const count = (text: string) => machineUse.find(text, AS_STATED).length;

describe('Machines', () => {
  it.each(['No AI training', 'May not be used to train artificial intelligence', 'Text and data mining reserved', 'Data mining allowed for teaching only', 'KI-Training untersagt', 'Fouille de textes interdite', 'Geen tekst- en datamining'])(
    'are shut out by “%s”',
    (text) => expect(count(text)).toBeGreaterThan(0),
  );

  it.each(['A story about AI and schools', 'Data mining in the Arctic'])('are not meant by “%s”', (text) => expect(count(text)).toBe(0));
});
