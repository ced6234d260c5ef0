using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using System.Text.Json;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>The forms in which a secret can slip into a file.</summary>
internal static class SecretForms
{
    /// <summary>Plain, escaped for JSON and URLs, base64, UTF-16, and the UTF-16 of those.</summary>
    public static IEnumerable<byte[]> Of(string secret)
    {
        string[] texts =
        [
            secret, JsonSerializer.Serialize(secret)[1..^1], Newtonsoft.Json.JsonConvert.ToString(secret)[1..^1],
            Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret), WebUtility.HtmlEncode(secret),
            Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)).TrimEnd('='),
            Convert.ToBase64String(Encoding.Unicode.GetBytes(secret)).TrimEnd('='),
            Convert.ToHexString(Encoding.UTF8.GetBytes(secret)),
        ];
        foreach (string text in texts)
        {
            yield return Encoding.UTF8.GetBytes(text);
            yield return Encoding.Unicode.GetBytes(text);
            yield return Encoding.BigEndianUnicode.GetBytes(text);
        }
    }
}
