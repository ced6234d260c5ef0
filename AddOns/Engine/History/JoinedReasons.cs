namespace NT8Bridge.History;

/// <summary>Joins the reasons of a report into one text.</summary>
internal static class JoinedReasons
{
    /// <summary>The two with "; " between them; one alone when the other is empty.</summary>
    public static string Of(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : first + "; " + second;
}
