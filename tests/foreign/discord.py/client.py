# A bot on discord.py, unmodified but for the addresses. Usage: python3 client.py <address> <token>
# It does what the test asks for in messages, and writes one line for each thing that has no effect on the server.
import asyncio
import os
import sys
import threading

import discord
import yarl
from discord import app_commands

address, token = sys.argv[1], sys.argv[2]
discord.http.Route.BASE = f"{address}/api/v10"
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(address.replace("http", "ws") + "/gateway")


def say(line):
    print(line, flush=True)


class Press(discord.ui.View):
    def __init__(self):
        super().__init__(timeout=None)

    @discord.ui.button(label="Press", custom_id="press")
    async def press(self, interaction, button):
        await interaction.response.send_message(f"pressed {button.custom_id} under {interaction.message.id}", ephemeral=True)


class Bot(discord.Client):
    def __init__(self):
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=True)
        super().__init__(intents=intents, allowed_mentions=discord.AllowedMentions.none())
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self):
        self.add_view(Press())
        await self.tree.sync()

    async def on_ready(self):
        say("ready")

    async def on_resumed(self):
        say("resumed")

    async def on_message(self, message):
        if message.author.bot:
            return
        say(f"received {message.content}")
        if message.content == "reply":
            embed = discord.Embed(title="Title", url="https://example.org/", description=">>> A quotation.")
            embed.set_footer(text="paragraph 1")
            await message.reply(embed=embed, view=Press())
        if message.content == "edit":
            await (await message.reply("before")).edit(content="after")
        if message.content == "delete":
            await (await message.reply("gone")).delete()
            say("deleted")
        if message.content == "thread":
            await (await message.create_thread(name="a thread")).send("in the thread")


bot = Bot()


@bot.tree.command(name="now", description="At once")
async def now(interaction: discord.Interaction, word: str = ""):
    await interaction.response.send_message(f"now {word}")


@now.autocomplete("word")
async def complete(interaction, current):
    return [app_commands.Choice(name=f"{current}!", value="x")]


@bot.tree.command(name="later", description="Later")
async def later(interaction: discord.Interaction):
    await interaction.response.defer()
    await interaction.edit_original_response(content="later")
    await interaction.followup.send("and later")


# The test closes standard input when it is done.
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
asyncio.run(bot.start(token))
