import type { NextRequest } from 'next/server'
import { comparisonFile } from '@/lib/compare/comparison-file'
import { comparisonMarkdown } from '@/lib/compare/comparison-files'
import { store } from '@/lib/store/server-store'

export function GET(request: NextRequest): Promise<Response> {
  return comparisonFile(store, request.nextUrl.searchParams, 'md', comparisonMarkdown)
}
