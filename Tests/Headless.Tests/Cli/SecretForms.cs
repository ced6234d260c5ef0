using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>The forms in which a secret can slip into a file.</summary>
internal static class SecretForms
{
    /// <summary>As text: plain, in either case, escaped for JSON, URLs and HTML, base64 of both alphabets, hex.</summary>
    public static IEnumerable<string> Texts(string secret)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(secret);
        string base64 = Convert.ToBase64String(utf8), hex = Convert.ToHexString(utf8);
        return new[]
        {
            secret, secret.ToUpperInvariant(), secret.ToLowerInvariant(), JsonSerializer.Serialize(secret)[1..^1],
            Newtonsoft.Json.JsonConvert.ToString(secret)[1..^1], Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret),
            WebUtility.UrlEncode(secret).ToLowerInvariant(), WebUtility.HtmlEncode(secret), base64, base64.TrimEnd('='),
            base64.Replace('+', '-').Replace('/', '_'), Convert.ToBase64String(Encoding.Unicode.GetBytes(secret)).TrimEnd('='),
            hex, hex.ToLowerInvariant(), BitConverter.ToString(utf8), "%" + BitConverter.ToString(utf8).Replace('-', '%'),
        }.Distinct();
    }

    /// <summary>As bytes: each of <see cref="Texts"/> in UTF-8 and in UTF-16 of either order.</summary>
    public static IEnumerable<byte[]> Of(string secret)
    {
        foreach (string text in Texts(secret))
        {
            yield return Encoding.UTF8.GetBytes(text);
            yield return Encoding.Unicode.GetBytes(text);
            yield return Encoding.BigEndianUnicode.GetBytes(text);
        }
    }
}
