import { texts } from './content.mjs';

/**
 * @typedef {{ conversation: string, messageId: string, content: any }} PostedCard
 * Ways of reading the Playground's events; each answers undefined to an event that is something else.
 */

/** A message of the bot in this conversation. @param {string} conversation */
export const messageIn = (conversation) => (event) =>
  event.action === 'createMessage' && event.actionConversationId === conversation ? event.message : undefined;

/** A card in this channel, new or updated, in which the text stands. @param {string} channel @param {string} text @returns {(event: any) => PostedCard | undefined} */
export const cardIn = (channel, text) => (event) => {
  if (event.actionConversationId?.split(';')[0] !== channel) return undefined;
  const content = event.message?.attachments?.find(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')?.content;
  if (!content || !texts(content).includes(text)) return undefined;
  const { messageId } = event.message;
  return { conversation: `${channel};messageid=${messageId}`, messageId, content };
};

/** That a message which stands there was updated. @param {string} messageId */
export const updateOf = (messageId) => (event) => event.action === 'updateMessage' && event.message?.messageId === messageId;

/** What the Playground sent to the bot, and what the bot answered. @param {string} activityName @param {string} conversation its beginning */
export const exchange = (activityName, conversation) => ({ log }) =>
  log?.activityName === activityName && log.to === 'User Application' && log.conversationId.startsWith(conversation)
    ? { activity: log.request.body, status: log.response.statusCode, answer: log.response.body }
    : undefined;
