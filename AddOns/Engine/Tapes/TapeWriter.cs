using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace NT8Bridge.Tapes;

/// <summary>
/// Writes a tape: one JSON object a line, compressed as gzip. A tape whose writer was killed can be read as far as it came; it
/// has no last line, and is known by that.
/// </summary>
internal sealed class TapeWriter : IDisposable
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private readonly GZipStream _gzip;
    private readonly StringBuilder _line = new(1024);
    private readonly string[] _outputs;
    private readonly int[] _outputSeries;
    private char[] _chars = new char[4096];
    private byte[] _bytes = new byte[4096];
    private long _lines;
    private long _bars;

    /// <summary>Writes the header to a stream, which stays open when the writer ends.</summary>
    internal TapeWriter(Stream stream, TapeHeader header)
    {
        _gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        _outputs = new string[header.Engine?.Outputs.Count ?? 0];
        header.Engine?.Outputs.CopyTo(_outputs, 0);
        _outputSeries = TapeOutputs.SeriesOf(_outputs);
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        header.Write(writer);
        // The header's own members follow the kind; the closing brace comes with the check.
        string text = writer.ToString();
        _line.Append("{\"kind\":\"").Append(TapeNames.Of(TapeKind.Tape)).Append("\",").Append(text, 1, text.Length - 2);
        EndLine();
    }

    /// <summary>Writes one record.</summary>
    internal void Write(TapeRecord record)
    {
        _line.Append("{\"kind\":\"").Append(TapeNames.Of(record.Kind)).Append('"');
        switch (record.Kind)
        {
            case TapeKind.Bar: Bar(record); break;
            case TapeKind.Engine: Engine(record); break;
            case TapeKind.Order: Order(record); break;
            case TapeKind.Execution: Execution(record); break;
            case TapeKind.State:
                Time("at", record.Numbers[0]);
                Text("state", record.Texts[0]);
                break;
            case TapeKind.Snapshot: Text("data", record.Texts[0]); break;
            case TapeKind.Statistic:
                Text("name", record.Texts[0]);
                Number("value", record.Double(0));
                break;
            case TapeKind.Lost: Number("records", record.Numbers[0]); break;
            default: throw new ArgumentOutOfRangeException(nameof(record), record.Kind, "The writer itself writes such a line.");
        }

        EndLine();
    }

    /// <summary>Writes the last line.</summary>
    /// <param name="lost">Records that found no room.</param>
    internal void End(long lost)
    {
        _line.Append("{\"kind\":\"").Append(TapeNames.Of(TapeKind.End)).Append('"');
        Number("lines", _lines);
        Number("bars", _bars);
        Number("lost", lost);
        EndLine();
    }

    /// <summary>Ends the compressed stream.</summary>
    public void Dispose() => _gzip.Dispose();

    private void Bar(TapeRecord record)
    {
        _bars++;
        Number("series", record.Numbers[0]);
        Number("bar", record.Numbers[1]);
        Time("at", record.Numbers[2]);
        Prices(record, 3, record.Numbers[2]);
        Values(record, 8);
    }

    private void Engine(TapeRecord record)
    {
        Time("at", record.Numbers[0]);
        Prices(record, 1, record.Numbers[0]);
        Number("ticks", record.Numbers[6]);
        Text("origin", ((BarOrigin)record.Numbers[7]).ToString());
        var outcome = (BarOutcome)record.Numbers[8];
        Text("outcome", outcome.ToString());
        if (outcome != BarOutcome.Accepted) return;
        Text("signal", ((SignalDirection)record.Numbers[9]).ToString());
        Number("score", record.Double(10));
        Hex("rules", record.Numbers[11]);
        Hex("window", record.Numbers[12]);
        Hex("timeframes", record.Numbers[13]);
        Hex("indicators", record.Numbers[14]);
        Hex("signals", record.Numbers[15]);
        long closed = record.Numbers[16];
        int at = 17;
        _line.Append(",\"values\":{");
        bool isFirst = true;
        for (int i = 0; i < _outputs.Length; i++)
        {
            if ((closed >> _outputSeries[i] & 1) == 0) continue;
            if (!isFirst) _line.Append(',');
            isFirst = false;
            _line.Append('"').Append(_outputs[i]).Append("\":");
            TapeText.Append(_line, record.Double(at++));
        }

        _line.Append('}');
    }

    private void Order(TapeRecord record)
    {
        Time("at", record.Numbers[0]);
        Text("name", record.Texts[0]);
        Text("entry", record.Texts[1]);
        Text("action", record.Texts[2]);
        Text("type", record.Texts[3]);
        Text("state", record.Texts[4]);
        Text("error", record.Texts[5]);
        Number("quantity", record.Numbers[1]);
        Number("filled", record.Numbers[2]);
        Number("limit", record.Double(3));
        Number("stop", record.Double(4));
        Number("averageFill", record.Double(5));
        Live(record.Numbers[6]);
    }

    private void Execution(TapeRecord record)
    {
        Time("at", record.Numbers[0]);
        Text("name", record.Texts[0]);
        Text("position", record.Texts[1]);
        Number("quantity", record.Numbers[1]);
        Number("price", record.Double(2));
        Number("commission", record.Double(3));
        Live(record.Numbers[4]);
    }

    private void Live(long isLive)
    {
        if (isLive != 0) Text("when", TapeNames.Live);
    }

    /// <summary>The bar, and a mark of its own by which a change of it is told from a change of what follows from it.</summary>
    private void Prices(TapeRecord record, int at, long utcTicks)
    {
        Number("open", record.Double(at));
        Number("high", record.Double(at + 1));
        Number("low", record.Double(at + 2));
        Number("close", record.Double(at + 3));
        Number("volume", record.Numbers[at + 4]);
        Text("mark", TapeCheck.MarkOf(new Bar(
            utcTicks, record.Double(at), record.Double(at + 1), record.Double(at + 2), record.Double(at + 3),
            record.Numbers[at + 4], 0)));
    }

    private void Values(TapeRecord record, int from)
    {
        if (record.Count == from) return;
        _line.Append(",\"values\":[");
        for (int i = from; i < record.Count; i++)
        {
            if (i > from) _line.Append(',');
            TapeText.Append(_line, record.Double(i));
        }

        _line.Append(']');
    }

    private StringBuilder Member(string name) => _line.Append(",\"").Append(name).Append("\":");

    private void Number(string name, double value) => TapeText.Append(Member(name), value);

    private void Number(string name, long value) => Member(name).Append(value);

    private void Text(string name, string? value) => TapeText.Append(Member(name), value);

    private void Time(string name, long utcTicks) => Text(name, TapeText.Time(utcTicks));

    private void Hex(string name, long bits) => Text(name, bits.ToString("x16", CultureInfo.InvariantCulture));

    private void EndLine()
    {
        int count = _line.Length;
        if (_chars.Length < count)
        {
            _chars = new char[count * 2];
            _bytes = new byte[Utf8.GetMaxByteCount(count * 2)];
        }

        if (_bytes.Length < Utf8.GetMaxByteCount(count)) _bytes = new byte[Utf8.GetMaxByteCount(count)];
        _line.CopyTo(0, _chars, 0, count);
        int bytes = Utf8.GetBytes(_chars, 0, count, _bytes, 0);
        _gzip.Write(_bytes, 0, bytes);
        byte[] check = Utf8.GetBytes(TapeCheck.Of(_bytes, bytes) + "\n");
        _gzip.Write(check, 0, check.Length);
        _line.Clear();
        _lines++;
    }
}
