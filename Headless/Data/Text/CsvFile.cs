using System;
using System.IO;
using System.Text;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;
using nietras.SeparatedValues;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>Reads a text file of bars or ticks whose columns are known.</summary>
internal sealed class CsvFile(string path, CsvLayout layout, FileReading reading)
{
    private readonly CsvColumns _columns = layout.Columns;
    private readonly CsvSymbols _symbols = new(path, reading.Instrument, reading.IsInstrumentForced);
    private readonly RowTally _tally = new(path, reading);

    /// <summary>Reads all rows.</summary>
    /// <exception cref="InputFileException">It holds other contracts, or how it stamps its bars cannot be told.</exception>
    public MarketDataRows Read(Stream content, FileStream file, IProgress<double>? progress)
    {
        using StreamReader text = new(content, Encoding.UTF8);
        using SepReader rows = CsvFields.Open(text, layout.Separator);
        int header = layout.HeaderRows;
        foreach (SepReader.Row row in rows)
        {
            if (row.ColCount == 1 && row[0].Span.Trim().IsEmpty) continue;
            if (header-- > 0) continue;
            _tally.Rows++;
            string? reason = row.Span.Length > LineReader.LongestLine ? RowFault.TooLong
                : row.ColCount < _columns.Header.Count ? RowFault.TooFewFields
                : row.ColCount > _columns.Header.Count && !EndsEmpty(row) ? RowFault.TooManyFields
                : Take(row);
            if (reason is not null) _tally.Rejected.Add(row.LineNumberFrom, reason, row.Span);
            if ((row.RowIndex & 0x3FFFF) == 0) progress?.Report((double)file.Position / file.Length);
        }

        string? symbol = _symbols.Taken();
        if (layout.Time.HasNoZone && reading.Zone is null)
            _tally.Note($"its times ({_columns.TimeName}) name no zone and were read as UTC; --data-zone says another");
        if (_columns.Vendor is { } vendor) _tally.Note($"read as an export of {vendor.Name} by its header");
        if (_columns.IsTicks) return _tally.Ticks(MarketDataFormat.Csv, InstrumentOf(symbol), _symbols.Others);
        if (_columns.Volume < 0) _tally.Note("it has no column of volumes; they are 0");
        string? instrument = InstrumentOf(symbol);
        bool areDates = layout.Time.AreDates;
        return _tally.Bars(
            MarketDataFormat.Csv, instrument, areDates || StampOf(instrument) == BarStamp.Open, areDates, _symbols.Others);
    }

    /// <summary>Some programs end their rows, but not the header, with a separator.</summary>
    private bool EndsEmpty(SepReader.Row row) => row.ColCount == _columns.Header.Count + 1 && row[row.ColCount - 1].Span.IsEmpty;

    private string? Take(SepReader.Row row)
    {
        if (_columns.Symbol >= 0 && !_symbols.Takes(row[_columns.Symbol].Span.Trim())) return null;
        ReadOnlySpan<char> clock = _columns.Clock >= 0 ? Field(row, _columns.Clock) : default;
        if (_columns.Clock >= 0 && clock.IsEmpty) return RowFault.Time;
        return layout.Time.Parse(row[_columns.Time].Span, clock, out long utcTicks)
            ?? (_columns.IsTicks ? TakeTick(row, utcTicks) : TakeBar(row, utcTicks));
    }

    private string? TakeBar(SepReader.Row row, long utcTicks)
    {
        string? reason = RowFault.Bar(
            layout.Time.AreDates ? utcTicks + TimeSpan.TicksPerDay : utcTicks, Field(row, _columns.Open),
            Field(row, _columns.High), Field(row, _columns.Low), Field(row, _columns.Close),
            _columns.Volume < 0 ? "0" : Field(row, _columns.Volume), layout.Point, out Bar bar);
        if (reason is not null) return reason;
        long more = 0;
        if (_columns.SecondVolume >= 0 && !Number.TryInteger(Field(row, _columns.SecondVolume), out more, layout.Point))
            return RowFault.Size;
        double unit = layout.PriceUnit;
        if (IsUndefined(bar.High))
        {
            if (!IsUndefined(bar.Low) || bar.Volume + more != 0) return RowFault.Price;
            bar = new Bar(bar.EndUtcTicks, 0, 0, 0, 0, 0, 0);
        }

        _tally.Take(
            new Bar(
                bar.EndUtcTicks, bar.Open / unit, bar.High / unit, bar.Low / unit, bar.Close / unit, bar.Volume + more, 0),
            row.LineNumberFrom);
        return null;
    }

    private string? TakeTick(SepReader.Row row, long utcTicks)
    {
        if (_columns.Action >= 0 && row[_columns.Action].Span is not "T") return RowFault.NoTrade;
        if (!Number.TryReal(Field(row, _columns.Price), out double price, layout.Point) || IsUndefined(price))
            return RowFault.Price;
        if (!Number.TryInteger(Field(row, _columns.Volume), out long size, layout.Point)) return RowFault.Size;
        if (!TryQuote(row, _columns.Bid, out double bid) || !TryQuote(row, _columns.Ask, out double ask)) return RowFault.Quote;
        Tick tick = new(utcTicks, price / layout.PriceUnit, size, bid / layout.PriceUnit, ask / layout.PriceUnit);
        string? reason = RowFault.Of(tick);
        if (reason is null) _tally.Take(tick);
        return reason;
    }

    private bool TryQuote(SepReader.Row row, int column, out double quote)
    {
        quote = double.NaN;
        ReadOnlySpan<char> text = column < 0 ? default : Field(row, column);
        if (text.IsEmpty) return true;
        bool isNumber = Number.TryReal(text, out quote, layout.Point);
        if (IsUndefined(quote)) quote = double.NaN;
        return isNumber;
    }

    /// <summary>The largest number of 64 bits stands for no price in a file of fixed-point ones.</summary>
    private bool IsUndefined(double price) => layout.PriceUnit > 1 && price >= long.MaxValue;

    private static ReadOnlySpan<char> Field(SepReader.Row row, int column) => row[column].Span.Trim();

    /// <summary>What the rows' symbol says; of a symbol that names no contract, and without one, the file's name.</summary>
    private string? InstrumentOf(string? symbol)
    {
        if (symbol is null || reading.IsInstrumentForced
            || !ContractName.TryParse(symbol, out ContractName contract) || contract.Month == 0)
        {
            return ExportName.Instrument(path);
        }

        if (reading.Instrument is { } asked) return asked;
        return contract.FullName(new DateTime(_tally.LastUtcTicks).Year);
    }

    private BarStamp StampOf(string? instrument)
    {
        if (reading.Stamp != BarStamp.Detect) return reading.Stamp;
        if (_columns.NamedStamp != BarStamp.Detect) return _columns.NamedStamp;
        string said = "no session calendar to judge by";
        string? market = reading.Instrument ?? instrument;
        ISessionCalendar? calendar = market is null ? null : reading.SessionsOf?.Invoke(market);
        BarStamp found = calendar is null ? BarStamp.Detect : StampEvidence.BySessions(_tally.Stamps, calendar, out said);
        if (found == BarStamp.Detect && _tally.Rows > 0)
        {
            throw new InputFileException(
                path, 0, $"its times ({_columns.TimeName}) may be begins or ends of its bars ({said})",
                "say which: --stamp open or --stamp close");
        }

        _tally.Note($"its times were read as {(found == BarStamp.Open ? "begins" : "ends")} of bars because of {said}");
        return found;
    }
}
