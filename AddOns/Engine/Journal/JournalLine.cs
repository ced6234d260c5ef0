using System;
using System.Globalization;
using System.IO;
using System.Text;
using Newtonsoft.Json;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Journal;

/// <summary>
/// One event as the journal writes it: a JSON object with "at" (UTC), "kind", "instrument" and the event's own fields.
/// </summary>
public sealed class JournalLine
{
    private readonly Action<JsonWriter> _fields;

    private JournalLine(string kind, string instrument, long utcTicks, Action<JsonWriter> fields)
    {
        Kind = kind;
        Instrument = instrument;
        UtcTicks = utcTicks;
        _fields = fields;
    }

    /// <summary>What it is: signal, phase, feed, order, refusal, merge, loss, lost.</summary>
    public string Kind { get; }

    /// <summary>Full name of the instrument; empty for the journal's own lines.</summary>
    public string Instrument { get; }

    /// <summary>When it was, UTC ticks.</summary>
    public long UtcTicks { get; }

    /// <summary>The signal turned to another direction.</summary>
    public static JournalLine Turn(string instrument, Signal signal) => new("signal", instrument, signal.EndUtcTicks, writer =>
    {
        Field(writer, "direction", signal.Direction.ToString());
        Field(writer, "score", signal.Score);
        Field(writer, "close", signal.Close);
        writer.WritePropertyName("rules");
        writer.WriteStartArray();
        foreach (string rule in signal.RuleNames()) writer.WriteValue(rule);
        writer.WriteEndArray();
    });

    /// <summary>The engine entered a phase.</summary>
    public static JournalLine Phase(string instrument, PhaseChange change)
    {
        if (change is null) throw new ArgumentNullException(nameof(change));
        return new JournalLine("phase", instrument, change.UtcTicks, writer =>
        {
            Field(writer, "phase", change.Phase.ToString());
            Field(writer, "reason", change.Reason);
        });
    }

    /// <summary>Something happened to the feeds.</summary>
    public static JournalLine Feed(string instrument, FeedNote note)
    {
        if (note is null) throw new ArgumentNullException(nameof(note));
        return new JournalLine("feed", instrument, note.UtcTicks, writer => Field(writer, "text", note.Text));
    }

    /// <summary>An order changed its state.</summary>
    public static JournalLine Order(
        string instrument, long utcTicks, string name, string action, string type, string state, int quantity, int filled,
        double averageFillPrice) =>
        new("order", instrument, utcTicks, writer =>
        {
            Field(writer, "name", name);
            Field(writer, "action", action);
            Field(writer, "type", type);
            Field(writer, "state", state);
            Field(writer, "quantity", quantity);
            Field(writer, "filled", filled);
            Field(writer, "averageFillPrice", averageFillPrice);
        });

    /// <summary>An entry was refused.</summary>
    public static JournalLine Refusal(string instrument, long utcTicks, string direction, string gate, string why) =>
        new("refusal", instrument, utcTicks, writer =>
        {
            Field(writer, "direction", direction);
            Field(writer, "gate", gate);
            Field(writer, "why", why);
        });

    /// <summary>
    /// History and stream were joined. The one JSON form of a merge report: <see cref="MergeReportFile"/> writes it too.
    /// </summary>
    public static JournalLine Merge(string instrument, long utcTicks, MergeReport report)
    {
        if (report is null) throw new ArgumentNullException(nameof(report));
        return new JournalLine("merge", instrument, utcTicks, writer =>
        {
            Field(writer, "bars", report.Bars);
            Field(writer, "equal", report.Equal);
            Field(writer, "different", report.Different);
            Field(writer, "rejected", report.Rejected);
            Field(writer, "corrected", report.Corrected);
            Field(writer, "aheadOfClock", report.AheadOfClock);
            writer.WritePropertyName("differences");
            writer.WriteStartArray();
            foreach (MergeDifference difference in report.Differences)
            {
                writer.WriteStartObject();
                Field(writer, "kept", difference.Kept.ToString());
                Field(writer, "keptFrom", difference.KeptOrigin.ToString());
                Field(writer, "other", difference.Other.ToString());
                Field(writer, "otherFrom", difference.OtherOrigin.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>The end of the run could not keep something.</summary>
    public static JournalLine Loss(string instrument, long utcTicks, string what) =>
        new("loss", instrument, utcTicks, writer => Field(writer, "what", what));

    /// <summary>Lines are missing here, because the disk was slower than the events or refused them.</summary>
    internal static JournalLine Lost(long utcTicks, long lines) =>
        new("lost", string.Empty, utcTicks, writer => Field(writer, "lines", lines));

    /// <summary>The JSON object, without an end of line.</summary>
    public override string ToString()
    {
        var text = new StringWriter(new StringBuilder(200), CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        writer.FloatFormatHandling = FloatFormatHandling.String;
        writer.WriteStartObject();
        Field(
            writer, "at",
            new DateTime(UtcTicks, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        Field(writer, "kind", Kind);
        if (Instrument.Length > 0) Field(writer, "instrument", Instrument);
        _fields(writer);
        writer.WriteEndObject();
        return text.ToString();
    }

    private static void Field(JsonWriter writer, string name, object value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }
}
