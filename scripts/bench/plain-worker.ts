import { answerTexts } from '../answer-texts'

// Reads texts and leaves out what they say

answerTexts(() => null)
