/** How many SMS a text takes, in GSM-7 or UCS-2. The library is loaded at first use: no send needs it. */
export async function countSegments(text: string): Promise<number> {
  const { SegmentedMessage } = await import('sms-segments-calculator')
  return new SegmentedMessage(text).segmentsCount
}
