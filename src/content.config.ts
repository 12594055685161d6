import { defineCollection } from 'astro:content'
import { listEntries, mdxEntries, oneEntry, yamlFolder } from './ledger/loader.ts'
import { ReviewFile } from './schema/decision.ts'
import { Front } from './schema/front.ts'
import { Ledger } from './schema/ledger.ts'
import { Place } from './schema/place.ts'
import { Sidecar } from './schema/sidecar.ts'
import { Speaker } from './schema/speaker.ts'
import { Step } from './schema/step.ts'
import { Topic } from './schema/topic.ts'

export const collections = {
  ledger: defineCollection({ loader: oneEntry('content/ledger.json', 'run `npm run ingest` first'), schema: Ledger }),
  topic: defineCollection({ loader: oneEntry('content/topic.yaml', 'write one as the README shows'), schema: Topic }),
  speakers: defineCollection({ loader: listEntries('content/speakers.yaml'), schema: Speaker }),
  places: defineCollection({ loader: listEntries('content/places.yaml'), schema: Place }),
  review: defineCollection({ loader: yamlFolder('content/review', 'source'), schema: ReviewFile }),
  sidecars: defineCollection({ loader: yamlFolder('seeds', 'id'), schema: Sidecar }),
  sources: defineCollection({ loader: mdxEntries('content/sources'), schema: Front }),
  story: defineCollection({ loader: mdxEntries('content/story'), schema: Step }),
}
