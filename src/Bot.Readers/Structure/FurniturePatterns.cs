using System.Text.RegularExpressions;

namespace Bot.Readers.Structure;

/// <summary>Lines that belong to a site rather than to an article. A pattern matches a whole short line, never a part of one.</summary>
internal static partial class FurniturePatterns
{
    /// <summary>Longest line that can be furniture, in UTF-16 code units: whatever is longer is worth keeping.</summary>
    public const int MaximumLength = 180;

    // Matching goes back over what it read: a repeated part that can be read in two ways is atomic, (?>…), or has one way only.

    // "Photo by Jane Doe/Reuters" is a credit, "Photos by Jane Doe show that …" is prose: names are capitalised words.
    private const string Names = @"(?>(?:(?-i:\p{Lu})[^\s]*|via|for|of|the|and|from|on|in|/|\||&|–|—|-)(?:\s+|$))+";

    private const string Navigation =
        @"a partnership (?:of|between|with) .+[^.!?]|" +
        @"skip to (?:the )?(?:main )?(?:content|navigation|article|search).*|" +
        @"(?:back|return|scroll) to (?:the )?top\W*|" +
        @"(?:toggle )?(?:menu|navigation|search)(?: toggle)?|" +
        @"(?:log|sign) ?in(?: (?:or|/) (?:register|sign up|subscribe))?|" +
        @"home ?(?:[>»›/][^>»›/.!?]+)+|" +
        @"(?:loading|please wait)(?:\.\.\.|…)|" +
        @"(?:previous|next|older|newer) (?:article|post|story|posts|page)s?\b.*";

    private const string Advertisements =
        @"\W*(?:advertisements?|sponsored(?: content| post| links?)?|paid post|promoted(?: content)?)\W*|" +
        @"\W*(?:story|article|post) continues? (?:below|after) (?:the )?(?:ad|advert|advertisement)s?\W*";

    private const string Sharing =
        @"(?:share|tweet|pin|e-?mail|print|save|like|comment|bookmark)(?:(?> ?[|·•,/]? ?)(?:share|tweet|pin|e-?mail|print|save|like|comment|bookmark|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|copy link))*|" +
        @"(?:please )?(?:share|tweet|e-?mail|print|save|bookmark|like) (?:this|the)(?: (?:article|story|post|page|piece|entry))?(?: (?:on|via|with|by|to) .+)?\W*|" +
        @"(?:share|tweet|save|pin) (?:on|to|via) (?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|e-?mail|flipboard|pocket|bluesky|mastodon)\W*|" +
        @"(?:please )?(?:follow|find|join|like|connect with) (?:us|me|@\w+|[^.!?]+) (?:on|at|via) (?:facebook|twitter|x|linkedin|instagram|youtube|telegram|whatsapp|mastodon|bluesky|tiktok|google news|rss)\b.*|" +
        @"(?:please )?follow (?:us|me)(?: @\w+)?\W*|" +
        @"(?:please )?subscribe(?: (?:now|today|here|free|for free))?\W*|" +
        @"(?:please )?subscribe (?:now |today |here |for free )?(?:to|for) .*\b(?:e-?mails?|newsletters?|feed|rss|updates?|podcasts?|channel|magazine|mailing list|list|digest|briefings?|alerts?|notifications?|blog|print edition)\b.*|" +
        @"(?:please )?(?:sign|signing) up (?:now |today |here |free )?(?:for|to) .*\b(?:e-?mails?|newsletters?|updates?|mailing list|list|digest|briefings?|alerts?|notifications?)\b.*|" +
        @"(?:get|receive) .+ (?:in|to|delivered to) your (?:inbox|e-?mail)\b.*|" +
        @"(?:enter|type) your e-?mail(?: address)?\b.*|" +
        @"(?:join|download) our (?:newsletter|mailing list|(?:free |mobile |news )?app)\b.*";

    private const string Elsewhere =
        @"(?:read|see|watch|listen) (?:more|next|also|now)\s*(?:[:>»→…].*|\W*)|" +
        @"(?:also read|read also|related|related (?:articles?|stories|posts|content|news|reading|topics)|recommended(?: for you| reading)?|more (?:stories|articles|news)|more from .+|more on this (?:story|topic)|most (?:read|popular|viewed|shared)|trending(?: now)?|popular (?:now|posts|stories)|you (?:may|might) also (?:like|be interested in)|you may like|editor['’]s picks?|don['’]t miss)\s*(?::.*)?|" +
        @"continue reading(?: (?:below|here|this (?:article|story)))?\W*|" +
        @"click here (?:to|for) .+|" +
        @"(?:leave|post|add|write) a (?:comment|reply)\W*|" +
        @"(?:view|show|see|load|hide|read) (?:all )?(?:\d+ )?(?:more )?comments?\W*(?:\(\d+\))?|" +
        @"(?:no|\d{1,5}) comments?(?: (?:yet|so far))?\W*|" +
        @"comments (?:are|have been) (?:closed|disabled|turned off)\b.*|" +
        @"(?:tags|filed under|categories|posted in|topics):\s.+|" +
        @"\d{1,3}[ -]min(?:ute)?s? read";

    private const string Legal =
        @"(?:copyright|©|\(c\)|copyright ?©|copyright ?\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}.*|by .+)|" +
        @"©.+|" +
        @"(?:.*[.,;|·—–-]\s*)?all rights reserved\W*(?:.*)|" +
        @"(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy(?: (?:policy|notice))?|cookie (?:policy|settings|preferences))(?:\s*(?:[|·•/]|and|&)\s*.+)?|" +
        @"(?:this (?:web)?site|we|our (?:web)?site) (?:and our partners )?uses? cookies\b.*|" +
        @"(?:accept|reject|allow|manage)(?: all)? cookies\W*|" +
        @"by (?:using|continuing to use|continuing to browse) (?:this|our|the) (?:web)?site\b.*|" +
        @"(?:reprinted|republished|reproduced) (?:with|by) (?:the )?permission\b.*";

    private const string Credits =
        @"[(\[]?(?:(?:cover|featured|header|top|lead|main|banner|feature|hero|title|file|stock) )?(?:image|photo|photograph|picture|illustration|graphic|photography)s?(?: (?:credits?|source|courtesy(?: of)?))?\s*:\s*.+|" +
        @"[(\[]?(?:image|photo|photograph|picture|illustration|graphic)s? (?:credits?|courtesy)\b.+|" +
        @"[(\[]?(?:image|photo|photograph|picture|illustration|graphic)s?,? (?:by|via|from|©|/|\|) *" + Names + @"\W*|" +
        @"[(\[]?(?:photo )?credits?:\s*.+|" +
        @"[(\[]?(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Shutterstock|Alamy|iStock|Bloomberg)(?: (?:photo|images?|file photo))?(?: ?(?:/|via|\||—|–|-) ?" + Names + @")?[)\]]?|" +
        @"(?-i:\p{Lu})[^.!?]+(?: ?/ ?| via )(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Shutterstock|Alamy|iStock|Associated Press)[)\]]?";

    /// <summary>Whether a trimmed line is furniture.</summary>
    public static bool Matches(ReadOnlySpan<char> line) =>
        line.Length <= MaximumLength && !line.Contains('\n')
        && (IsNavigation().IsMatch(line) || IsAdvertisement().IsMatch(line) || IsSharing().IsMatch(line)
            || IsElsewhere().IsMatch(line) || IsLegal().IsMatch(line) || IsCredit().IsMatch(line));

    [GeneratedRegex(@"\A(?:" + Navigation + @")\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsNavigation();

    [GeneratedRegex(@"\A(?:" + Advertisements + @")\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsAdvertisement();

    [GeneratedRegex(@"\A(?:" + Sharing + @")\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsSharing();

    [GeneratedRegex(@"\A(?:" + Elsewhere + @")\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsElsewhere();

    [GeneratedRegex(@"\A(?:" + Legal + @")\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsLegal();

    [GeneratedRegex(@"\A(?:" + Credits + @")\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsCredit();
}
