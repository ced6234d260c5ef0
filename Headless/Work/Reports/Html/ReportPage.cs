using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NT8Bridge.Display.Pages;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>
/// One page that needs nothing else: style, code, library and data are in it. It is forbidden to fetch anything by its own
/// content security policy. Data are packed and so never read as markup, whatever names they hold; the start-up part, which the
/// engine writes as markup, has every text escaped.
/// </summary>
public static class ReportPage
{
    /// <summary>How a page of this product begins, by which it is known as one.</summary>
    public const string Mark = "<!DOCTYPE html><!-- nt8bridge report -->";

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes the page, whole or not at all.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="data">What its code reads, besides the columns.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="startup">The start-up part as it stands in the page; empty for none.</param>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    internal static void Write(string path, string title, object data, PackedColumns columns, string startup = "") =>
        WholeFile.Write(path, stream =>
        {
            UTF8Encoding plain = new(encoderShouldEmitUTF8Identifier: false);
            using StreamWriter writer = new(stream, plain, 1 << 16, leaveOpen: true);
            writer.Write(Mark);
            Dictionary<string, Func<string>> parts = new(StringComparer.Ordinal)
            {
                ["title"] = () => WebUtility.HtmlEncode(title),
                ["style"] = () => PageParts.Style + (startup.Length > 0 ? StartupPart.Style : ""),
                ["startup"] = () => startup,
                ["library"] = () => PageParts.Library,
                ["data"] = () => Packed(data, columns),
                ["code"] = () => PageParts.Code,
            };
            string[] pieces = PageParts.Frame.Split("%%");
            for (int piece = 0; piece < pieces.Length; piece++)
                writer.Write(piece % 2 == 0 ? pieces[piece] : parts[pieces[piece]]());
        });

    /// <summary>Length of the texts, the texts as JSON, the columns; all of it compressed and as base 64.</summary>
    private static string Packed(object data, PackedColumns columns)
    {
        byte[] texts = JsonSerializer.SerializeToUtf8Bytes(data, data.GetType(), Format);
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, texts.Length);
            gzip.Write(length);
            gzip.Write(texts);
            gzip.Write(columns.Bytes.Span);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
