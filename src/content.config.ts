import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { jsonFolder, listFile, mdxFolder, oneFile, yamlFolder } from './ledger/loader.ts'
import { Edition, EditionId } from './schema/edition.ts'
import { Front } from './schema/front.ts'
import { Ledger } from './schema/ledger.ts'
import { Places } from './schema/place.ts'
import { Sidecar } from './schema/sidecar.ts'
import { Speakers } from './schema/speaker.ts'
import { Step } from './schema/step.ts'
import { Topic } from './schema/topic.ts'

export const collections = {
  ledger: defineCollection({ loader: oneFile('content/ledger.json', 'run `npm run ingest` first'), schema: Ledger }),
  topic: defineCollection({ loader: oneFile('content/topic.yaml', 'write one as the README shows'), schema: Topic }),
  speakers: defineCollection({ loader: listFile('content/speakers.yaml'), schema: z.object({ entries: Speakers }) }),
  places: defineCollection({ loader: listFile('content/places.yaml'), schema: z.object({ entries: Places }) }),
  sidecars: defineCollection({ loader: yamlFolder('seeds'), schema: z.object({ entries: z.array(Sidecar) }) }),
  editions: defineCollection({
    loader: jsonFolder('content/editions'),
    schema: z.object({ entries: z.array(Edition.extend({ id: EditionId })) }),
  }),
  sources: defineCollection({ loader: mdxFolder('content/sources'), schema: Front }),
  story: defineCollection({ loader: mdxFolder('content/story'), schema: Step }),
}
