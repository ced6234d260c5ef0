using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NT8Bridge.Feeds.Rithmic.Credentials;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>
/// Frame body to message: finds <c>template_id</c> wherever it stands, then reads by that template's table. What it does not
/// know or cannot read is counted, never thrown.
/// </summary>
internal sealed class MessageReader
{
    private const int TemplatesCounted = 256;

    /// <summary>Field 132760, length-delimited: on the wire C2 E9 40 and a length.</summary>
    private const string EchoName = "user_msg";

    /// <summary>A code and the server's own words, which are shown to the trader.</summary>
    private const string WordsName = "rp_code";

    private readonly Message?[] _pushed = new Message?[512];
    private readonly Dictionary<int, long> _unknown = [];
    private readonly Secrets _secrets;

    /// <summary>Makes a reader; words that repeat <paramref name="secrets"/> are read without them.</summary>
    public MessageReader(Secrets secrets) => _secrets = secrets;

    /// <summary>Messages of templates without a table.</summary>
    public long UnknownTemplates { get; private set; }

    /// <summary>Fields that the tables do not have.</summary>
    public long UnknownFields { get; private set; }

    /// <summary>Bodies without a template or broken inside.</summary>
    public long BrokenBodies { get; private set; }

    /// <summary>How often each unknown template came; the first 256 of them. May be asked from any thread.</summary>
    public KeyValuePair<int, long>[] UnknownByTemplate()
    {
        lock (_unknown) return _unknown.ToArray();
    }

    /// <summary>
    /// Reads a body. Null when its template is unknown or missing. <paramref name="sound"/> is false when the body broke
    /// off inside; what came before the break is there. Pushed messages reuse one instance a template, which is valid until
    /// the next call.
    /// </summary>
    public Message? Read(byte[] source, int start, int count, out bool sound)
    {
        sound = TryTemplate(source, start, count, out int templateId);
        if (!sound)
        {
            BrokenBodies++;
            return null;
        }

        MessageTable? table = MessageCatalog.Find(templateId);
        if (table is null)
        {
            CountUnknown(templateId);
            return null;
        }

        Message message = IsPushed(templateId)
            ? _pushed[templateId] ??= new Message(table)
            : new Message(table);
        sound = message.TryRead(source, start, count);
        UnknownFields += message.UnknownFields;
        if (!IsPushed(templateId) && table.Has(WordsName)) message.Conceal(WordsName, _secrets);
        if (sound) return message;
        BrokenBodies++;
        if (table.Has(EchoName) && !message.Has(EchoName)) FindEcho(message, source, start, count);
        return message;
    }

    /// <summary>
    /// Looks behind the break for <c>user_msg</c>, which servers write near the end, so that the request it belongs to fails at
    /// once and by name.
    /// </summary>
    private static void FindEcho(Message message, byte[] source, int start, int count)
    {
        for (int at = start; at + 4 <= start + count; at++)
        {
            if (source[at] != 0xC2 || source[at + 1] != 0xE9 || source[at + 2] != 0x40) continue;
            int length = source[at + 3];
            if (length > 127 || at + 4 + length > start + count) continue;
            message.Set(EchoName, Encoding.UTF8.GetString(source, at + 4, length));
            return;
        }
    }

    private static bool IsPushed(int templateId) => templateId is >= 150 and <= 163 or 250 or 251;

    private static bool TryTemplate(byte[] source, int start, int count, out int templateId)
    {
        templateId = 0;
        var reader = new ProtoReader(source, start, count);
        while (!reader.AtEnd)
        {
            if (!reader.TryTag(out int number, out WireType wireType)) return false;
            if (number == MessageTable.TemplateIdNumber && wireType == WireType.Varint)
            {
                if (!reader.TryVarint(out ulong value)) return false;
                templateId = (int)value;
                return true;
            }

            if (!reader.TrySkip(number, wireType)) return false;
        }

        return false;
    }

    private void CountUnknown(int templateId)
    {
        UnknownTemplates++;
        lock (_unknown)
        {
            _unknown.TryGetValue(templateId, out long seen);
            if (seen > 0 || _unknown.Count < TemplatesCounted) _unknown[templateId] = seen + 1;
        }
    }
}
