import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../newsroom/story/news-date';
import type { TypeMap } from '../articles/shape/story-map';
import { storyTypes } from '../articles/shape/story-types';
import { acting } from '../ground/acting';
import { atMoment, now } from '../ground/clock';
import { approvals } from '../services/standing/approvals';
import { publishApproved } from './publish-approved';
import { takeOffExpired } from './take-off-expired';
import { takeOffPictures } from './take-off-pictures';

/** What a run of the clock did. */
export interface ClockRun {
  readonly published: number;
  readonly takenOff: number;
  /** Stories that lost a picture. */
  readonly picturesTakenOff: number;
}

/** The rights clock: what ended by the moment of the run is acted on, however long ago it ended, and once only. */
export function rightsClockService({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    /** One story that cannot be acted on does not keep the others waiting: it is logged and tried again at the next run. */
    async run(at: Instant = now()): Promise<ClockRun> {
      return atMoment(at, () => acting({ actor: 'clock' }, async () => ({
        takenOff: await eachType(strapi, (map) => takeOffExpired(strapi, map, at)),
        picturesTakenOff: await eachType(strapi, (map) => takeOffPictures(strapi, map, at)),
        published: await publish(strapi),
      })));
    },
  };
}

/** Runs the clock every minute and once when the port opens. A run that takes longer than a minute is not overtaken. */
export function startRightsClock(strapi: Core.Strapi): void {
  if (process.env.NODE_ENV === 'test') return;
  const clock = rightsClockService({ strapi });
  let isRunning = false;
  const task = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    try {
      await clock.run();
    } catch (error) {
      strapi.log.error(error);
    } finally {
      isRunning = false;
    }
  };
  strapi.cron.add({ syndicationRightsClock: { task, options: { rule: '* * * * *' } } });
  strapi.server.httpServer.once('listening', () => void task());
}

async function eachType(strapi: Core.Strapi, act: (map: TypeMap) => Promise<number>): Promise<number> {
  let count = 0;
  for (const map of storyTypes(strapi).values()) count += await act(map);
  return count;
}

async function publish(strapi: Core.Strapi): Promise<number> {
  let count = 0;
  for (const approval of await approvals(strapi)) if (await publishApproved(strapi, approval)) count += 1;
  return count;
}
