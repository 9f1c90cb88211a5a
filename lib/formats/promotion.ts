/**
 * What a paper-search page leaves around its list when it is copied: invitations above the first paper, and
 * the label of a button glued to the first title.
 */
const INVITATION = /\b(?:papers?|e-?mails?|inbox|newsletters?|subscribe|sign up)\b.*!$/i

/** Whether a line above the first paper invites to something ("Get trending papers in your email inbox!"). */
export function isInvitation(line: string): boolean {
  return line.length < 200 && INVITATION.test(line.trim())
}

/** Words that only begin like the label: "Subscriber churn", "Subscribed". */
const OWN_WORD = /^Subscribe(?:rs?|d|s)?(?:[\s\p{Pd}:,.!?]|$)/u
const LABEL = /^Subscribe(?=[\p{L}\p{N}$"'\u201c\u2018([{\\])/u
/** Without invitations above, only a capitalised word of a sentence: "SubscribeNet: …" may be a name. */
const LABEL_ALONE = /^Subscribe(?=\p{Lu}\p{Ll}*\s)/u

/** The first title of a listing without the button label that was glued to it. */
export function withoutButtonLabel(title: string, hasInvitations: boolean): string {
  const text = title.trimStart()
  if (OWN_WORD.test(text)) return title
  return text.replace(hasInvitations ? LABEL : LABEL_ALONE, '')
}
