// A bot on discord.js, unmodified but for the address. Usage: node client.js <address> <token>
// It does what the test asks for in messages, and writes one line for each thing that has no effect on the server.
const { Client, GatewayIntentBits, Partials, Events, EmbedBuilder, ActionRowBuilder, ButtonBuilder, ButtonStyle, MessageFlags } = require('discord.js');

const [address, token] = process.argv.slice(2);
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages, GatewayIntentBits.MessageContent],
  partials: [Partials.Channel],
  rest: { api: `${address}/api` },
});
const say = (line) => process.stdout.write(`${line}\n`);
const answer = () => ({
  embeds: [new EmbedBuilder().setTitle('Title').setURL('https://example.org/').setDescription('>>> A quotation.').setFooter({ text: 'paragraph 1' })],
  components: [new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('press').setLabel('Press').setStyle(ButtonStyle.Secondary))],
  allowedMentions: { parse: [], repliedUser: false },
});

client.once(Events.ClientReady, async () => {
  await client.application.commands.set([{ name: 'now', description: 'At once', options: [{ name: 'word', type: 3, description: 'A word', autocomplete: true }] }]);
  say('ready');
});
client.on(Events.ShardResume, () => say('resumed'));
client.on(Events.Error, (error) => say(`error ${error}`));
client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot) return;
  say(`received ${message.content}`);
  if (message.content === 'reply') await message.reply(answer());
  if (message.content === 'edit') await (await message.reply('before')).edit('after');
  if (message.content === 'delete') {
    const sent = await message.reply('gone');
    await sent.delete();
    say('deleted');
  }
  if (message.content === 'thread') await (await message.startThread({ name: 'a thread' })).send('in the thread');
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: 'x' }]);
  else if (interaction.isButton()) await interaction.reply({ content: `pressed ${interaction.customId} under ${interaction.message.id}`, flags: MessageFlags.Ephemeral });
  else if (interaction.commandName === 'now') await interaction.reply({ content: `now ${interaction.options.getString('word')}` });
  else if (interaction.commandName === 'later') {
    await interaction.deferReply();
    await interaction.editReply('later');
    await interaction.followUp('and later');
  }
});
process.stdin.on('end', () => process.exit(0)).resume();
client.login(token);
