// An app made with Slack's own framework, unmodified; it vouches for the fake: what works here works against Slack.
import bolt from '@slack/bolt';

const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  appToken: process.env.SLACK_APP_TOKEN,
  socketMode: true,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  logLevel: bolt.LogLevel.ERROR,
});

const button = { type: 'actions', elements: [{ type: 'button', action_id: 'open', value: 'v1', text: { type: 'plain_text', text: 'Open' } }] };

app.message('hello', async ({ message, say }) => {
  await say({ text: `hello ${message.user}`, thread_ts: message.ts, blocks: [button] });
});

app.message('update', async ({ message, client }) => {
  const posted = await client.chat.postMessage({ channel: message.channel, text: 'before' });
  await client.chat.update({ channel: posted.channel, ts: posted.ts, text: 'after' });
  await client.reactions.add({ channel: message.channel, timestamp: message.ts, name: 'eyes' });
});

app.message('upload', async ({ message, client }) => {
  await client.filesUploadV2({ channel_id: message.channel, filename: 'a.txt', title: 'A file', content: 'héllo' });
});

app.message('remove', async ({ message, client }) => {
  const posted = await client.chat.postMessage({ channel: message.channel, text: 'to be removed' });
  await client.chat.delete({ channel: posted.channel, ts: posted.ts });
  await client.chat.postMessage({ channel: message.channel, text: 'removed' });
});

app.event('app_mention', async ({ event, say }) => say({ text: `mentioned by ${event.user}`, thread_ts: event.ts }));

app.event('message', async ({ event, client }) => {
  if (event.subtype === 'message_changed' && event.message.user === 'U1')
    await client.chat.postMessage({ channel: event.channel, text: `edited to ${event.message.text}` });
});

app.command('/ask', async ({ ack, respond, command }) => {
  await ack();
  await respond({ response_type: 'ephemeral', text: `asked ${command.text}` });
});

app.action('open', async ({ ack, body, client }) => {
  await ack();
  await client.views.open({
    trigger_id: body.trigger_id,
    view: {
      type: 'modal',
      callback_id: 'form',
      private_metadata: body.channel.id,
      title: { type: 'plain_text', text: 'A form' },
      submit: { type: 'plain_text', text: 'Send' },
      blocks: [{ type: 'input', block_id: 'b', label: { type: 'plain_text', text: 'Say' }, element: { type: 'plain_text_input', action_id: 'say' } }],
    },
  });
});

app.view('form', async ({ ack, body, view, client }) => {
  await ack();
  const said = Object.values(view.state.values).map((block) => block.say?.value).find(Boolean);
  await client.chat.postEphemeral({ channel: view.private_metadata, user: body.user.id, text: `filled in ${said}` });
});

app.shortcut('find_sources', async ({ ack, shortcut, respond }) => {
  await ack();
  await respond({ response_type: 'ephemeral', text: `sources of ${shortcut.message.text}` });
});

app.event('app_home_opened', async ({ event, client }) => {
  await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'section', text: { type: 'plain_text', text: 'At home' } }] } });
});

app.error(async (error) => console.log(`error ${error.message}`));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
await app.start();
console.log('ready');
