using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>A pair of braces in the text of an operand: "{9..21:4}", "{fast=9,12}", or "{fast}" for the same once more.</summary>
/// <param name="Name">Its name, else the place of the text and the number of the pair.</param>
/// <param name="Values">The values; null where they were named before.</param>
/// <param name="Begin">Position of the opening brace.</param>
/// <param name="End">Position behind the closing brace.</param>
internal sealed record TextHole(string Name, IReadOnlyList<JToken>? Values, int Begin, int End)
{
    /// <summary>The pairs of a text, in order.</summary>
    /// <exception cref="SignalModelException">A brace is not closed, or what is in it is no list of values.</exception>
    public static IReadOnlyList<TextHole> In(JToken token)
    {
        if (!IsOperand(token)) return [];
        string text = (string)token!;
        List<TextHole> holes = [];
        for (int begin = text.IndexOf('{', StringComparison.Ordinal); begin >= 0; begin = text.IndexOf('{', begin + 1))
        {
            int close = text.IndexOf('}', begin);
            if (close < 0) throw new SignalModelException(token.Path, $"'{text}' opens a brace and closes none.");
            holes.Add(Of(token, text[(begin + 1)..close].Trim(), holes.Count, begin, close + 1));
        }

        return holes;
    }

    /// <summary>The text with values in the place of the braces.</summary>
    public static string Filled(JToken token, Func<string, string> valueOf)
    {
        string text = (string)token!;
        StringBuilder filled = new();
        int done = 0;
        foreach (TextHole hole in In(token))
        {
            filled.Append(text, done, hole.Begin - done).Append(valueOf(hole.Name));
            done = hole.End;
        }

        return filled.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>A brace in a name is a brace.</summary>
    private static bool IsOperand(JToken token) => token.Parent is JProperty { Name: "left" or "right" }
        || token.Parent is JArray { Parent: JProperty { Name: "indicators" } };

    private static TextHole Of(JToken token, string content, int number, int begin, int end)
    {
        int equals = content.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
        {
            string name = content[..equals].Trim();
            return new TextHole(name, ModelHoles.Ranged(content, token), begin, end);
        }

        if (content.Length > 0 && char.IsLetter(content[0])) return new TextHole(content, null, begin, end);
        string place = string.Create(CultureInfo.InvariantCulture, $"{token.Path}{{{number + 1}}}");
        return new TextHole(place, ModelHoles.Ranged(place.Replace('=', ' ') + "=" + content, token), begin, end);
    }
}
