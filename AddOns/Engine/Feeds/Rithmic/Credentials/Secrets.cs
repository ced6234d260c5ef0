using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using Newtonsoft.Json;

namespace NT8Bridge.Feeds.Rithmic.Credentials;

/// <summary>
/// Finds secrets in somebody else's words, should they repeat them: plain, in base64, hex, percent, JSON or HTML form, in either
/// case. A form of fewer than four characters counts where it stands as a word of its own, since it is part of too many others.
/// </summary>
internal sealed class Secrets
{
    private const int ShortestWithin = 4;
    private const string Concealed = "(hidden)";

    private readonly byte[][] _forms;

    /// <summary>Prepares the forms of all secrets.</summary>
    public Secrets(params Password[] secrets) => _forms = secrets
        .SelectMany(secret => Forms(secret.Reveal())).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)
        .Select(form => Encoding.UTF8.GetBytes(form)).ToArray();

    /// <summary>The words with "(hidden)" in place of each secret.</summary>
    public string Conceal(string words)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(words);
        if (Covered(bytes, 0, bytes.Length) is not { } covered) return words;
        byte[] hidden = Encoding.UTF8.GetBytes(Concealed);
        var told = new List<byte>(bytes.Length);
        for (int at = 0; at < bytes.Length; at++)
        {
            if (!covered[at]) told.Add(bytes[at]);
            else if (at == 0 || !covered[at - 1]) told.AddRange(hidden);
        }

        return Encoding.UTF8.GetString(told.ToArray());
    }

    /// <summary>Covers each secret with asterisks in bytes of UTF-8 text.</summary>
    public void Conceal(byte[] words, int start, int count)
    {
        if (Covered(words, start, count) is not { } covered) return;
        for (int i = 0; i < count; i++)
            if (covered[i]) words[start + i] = (byte)'*';
    }

    private bool[]? Covered(byte[] words, int start, int count)
    {
        bool[]? covered = null;
        foreach (byte[] form in _forms)
        {
            for (int at = 0; at <= count - form.Length; at++)
            {
                if (!IsAt(form, words, start + at)) continue;
                bool isWithin = IsWord(words, start, count, at - 1) || IsWord(words, start, count, at + form.Length);
                if (isWithin && form.Length < ShortestWithin) continue;
                covered ??= new bool[count];
                for (int i = 0; i < form.Length; i++) covered[at + i] = true;
            }
        }

        return covered;
    }

    private static bool IsAt(byte[] form, byte[] words, int at)
    {
        for (int i = 0; i < form.Length; i++)
            if (Lower(words[at + i]) != Lower(form[i])) return false;
        return true;
    }

    private static int Lower(byte one) => one is >= (byte)'A' and <= (byte)'Z' ? one | 0x20 : one;

    /// <summary>Whether a letter or digit is there; what lies beyond ASCII counts as a letter.</summary>
    private static bool IsWord(byte[] words, int start, int count, int at)
    {
        if (at < 0 || at >= count) return false;
        byte one = words[start + at];
        return one >= 0x80 || Lower(one) is >= 'a' and <= 'z' || one is >= (byte)'0' and <= (byte)'9';
    }

    private static IEnumerable<string> Forms(string secret)
    {
        // The comparison takes ASCII letters of either case for the same; others need their own forms.
        foreach (string text in new[] { secret, secret.ToUpperInvariant(), secret.ToLowerInvariant() })
        {
            yield return text;
            yield return Uri.EscapeDataString(text);
            yield return WebUtility.UrlEncode(text);
            yield return WebUtility.HtmlEncode(text);
            yield return JsonConvert.ToString(text).Trim('"');
            yield return JsonConvert.ToString(text, '"', StringEscapeHandling.EscapeNonAscii).Trim('"');
            yield return JsonForWeb(text);
            foreach (Encoding encoding in new Encoding[] { new UTF8Encoding(false), new UnicodeEncoding(false, false) })
            {
                byte[] bytes = encoding.GetBytes(text);
                string hex = BitConverter.ToString(bytes);
                yield return hex;
                foreach (string between in new[] { "", " ", ":" }) yield return hex.Replace("-", between);
                yield return "%" + hex.Replace('-', '%');
                foreach (string base64 in Base64(bytes))
                {
                    yield return base64;
                    yield return base64.Replace('+', '-').Replace('/', '_');
                }
            }
        }
    }

    /// <summary>JSON as writers make it that want it to be safe within a page, .NET's own among them.</summary>
    private static string JsonForWeb(string text)
    {
        var json = new StringBuilder();
        foreach (char one in text)
        {
            if (one == '\\') json.Append("\\\\");
            else if (one < ' ' || one > '~' || "\"&'+<>`".IndexOf(one) >= 0) json.Append("\\u").Append(((int)one).ToString("X4"));
            else json.Append(one);
        }

        return json.ToString();
    }

    /// <summary>
    /// Alone, and what three different positions within a longer text make of it, less the ends, which depend on the text around.
    /// </summary>
    private static IEnumerable<string> Base64(byte[] bytes)
    {
        string alone = Convert.ToBase64String(bytes);
        yield return alone;
        yield return alone.TrimEnd('=');
        for (int before = 0; before < 3; before++)
        {
            byte[] text = new byte[before + bytes.Length];
            Buffer.BlockCopy(bytes, 0, text, before, bytes.Length);
            int from = (before * 8 + 5) / 6, to = text.Length * 8 / 6;
            if (to - from >= ShortestWithin) yield return Convert.ToBase64String(text).Substring(from, to - from);
        }
    }
}
