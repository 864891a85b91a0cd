namespace Bot.Readers.Tests.Structure;

public sealed class FurnitureTests
{
    private static string[] Read(string line) =>
        Reading.Furniture("a.txt", $"The Title of It\n\nThe first paragraph stands here.\n\n{line}\n\nThe second paragraph stands here, and it is longer than the first.\n");

    [Theory]
    [InlineData("Subscribe to the World Post email.")]
    [InlineData("Subscribe now!")]
    [InlineData("Sign up for our weekly newsletter")]
    [InlineData("Get the best stories delivered to your inbox")]
    [InlineData("Follow us on Twitter")]
    [InlineData("Follow Jane Doe on Twitter: @janedoe")]
    [InlineData("Like us on Facebook")]
    [InlineData("Share this article")]
    [InlineData("Share on Facebook")]
    [InlineData("Share Tweet Email Print")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Sponsored content")]
    [InlineData("Read more: Ten things you did not know")]
    [InlineData("Related: Ten things you did not know")]
    [InlineData("Also read: Ten things")]
    [InlineData("This site uses cookies to improve your experience.")]
    [InlineData("We use cookies. By continuing you agree to this.")]
    [InlineData("Accept all cookies")]
    [InlineData("Copyright © 2017 The Daily")]
    [InlineData("© 2017 The Daily. All rights reserved.")]
    [InlineData("All rights reserved.")]
    [InlineData("Image: Defense Department/D. Myles Cullen")]
    [InlineData("Photo credit: Jane Doe")]
    [InlineData("Photo by Jane Doe/Reuters")]
    [InlineData("(Photo: Getty Images)")]
    [InlineData("AP Photo/John Roe")]
    [InlineData("Skip to main content")]
    [InlineData("Home > World > Asia")]
    [InlineData("Back to top")]
    [InlineData("12 comments")]
    [InlineData("Leave a comment")]
    [InlineData("5 min read")]
    [InlineData("Terms of Service | Privacy Policy")]
    [InlineData("Tags: Pakistan, Afghanistan")]
    public void A_line_of_the_site_is_furniture(string line) => Assert.Equal([line], Read(line));

    [Theory]
    [InlineData("He asked them to subscribe to the newsletter of the party.")]
    [InlineData("Subscribe to that theory and you will soon find yourself alone.")]
    [InlineData("Share prices fell by a third.")]
    [InlineData("Share the burden, he said, or leave the alliance.")]
    [InlineData("Photos by Jane Doe show that the army was there.")]
    [InlineData("Images of the raid were shown around the world.")]
    [InlineData("The photo: a man, a horse, a river.")]
    [InlineData("Copyright law was never meant to do this.")]
    [InlineData("Follow the money, as they say in Washington.")]
    [InlineData("Advertisements were banned in that year.")]
    [InlineData("Related species live in the south.")]
    [InlineData("Read more books and you will know more.")]
    [InlineData("Home is where the heart is.")]
    [InlineData("Print is not dead.")]
    [InlineData("Comments like these did not help.")]
    [InlineData("Search parties were sent out at dawn.")]
    [InlineData("Cookies were handed out to the children.")]
    [InlineData("Credit: it was what the country needed most, and what nobody would give, neither the banks nor the government nor the lenders from abroad who had been so generous before, in good years and bad.")]
    [InlineData("Reuters reported the death of the minister.")]
    [InlineData("A partnership of equals was what they wanted.")]
    public void A_sentence_that_only_sounds_like_it_is_kept(string line) => Assert.Empty(Read(line));

    // Each of these has two ways to read every word; trying all of them would take longer than anyone waits.
    [Theory]
    [InlineData("home", " > a", "!")]
    [InlineData("share", " pin", " !?a")]
    [InlineData("share", " , like", " !?a")]
    [InlineData("Photo by", " For", " x")]
    [InlineData("Reuters /", " The", " x")]
    public void A_line_with_many_readings_is_read_in_one(string start, string repeated, string end)
    {
        var line = start + string.Concat(Enumerable.Repeat(repeated, (175 - start.Length - end.Length) / repeated.Length)) + end;

        Assert.Empty(Read(line));
    }
}
