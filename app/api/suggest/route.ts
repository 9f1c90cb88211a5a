import type { NextRequest } from 'next/server'
import { answer } from '@/lib/api/answer'
import { readSuggestRequest } from '@/lib/api/read-suggest-request'
import { suggestAnswer } from '@/lib/api/suggest-answer'
import { store } from '@/lib/store/server-store'

const IN_GROUP_MAX = 5

export function GET(request: NextRequest): Promise<Response> {
  return answer(async () => {
    const text = readSuggestRequest(request.nextUrl.searchParams)
    return suggestAnswer(await store.suggest(text, IN_GROUP_MAX))
  })
}
