using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Where in a row of a text file each value of a bar or a trade stands: by what the user says, else by the names in the header. A
/// position of −1 means that the file has no such column.
/// </summary>
internal sealed class CsvColumns
{
    private static readonly string[] MillisecondNames = ["unixms", "epochms", "timestampms"];

    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyDictionary<string, string> _said;
    private readonly string _path;

    /// <summary>Finds the columns.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="header">Names of the columns; of a file without a header as many empty ones as a row has fields.</param>
    /// <param name="said">What the user says.</param>
    /// <exception cref="InputFileException">A column that the user names is not there.</exception>
    /// <param name="vendor">Whose form it is; null when its header has to tell it.</param>
    public CsvColumns(
        string path, IReadOnlyList<string> header, IReadOnlyDictionary<string, string> said, VendorForm? vendor = null)
    {
        (_path, _said) = (path, said);
        _names = [.. header.Select(ColumnNames.Plain)];
        Header = header;
        Vendor = vendor ?? VendorForm.Of(header);
        Open = Find("open", ColumnNames.Open);
        High = Find("high", ColumnNames.High);
        Low = Find("low", ColumnNames.Low);
        Close = Find("close", ColumnNames.Close);
        IsBars = Open >= 0 && High >= 0 && Low >= 0 && Close >= 0;
        Price = Find("price", ColumnNames.Price);
        Volume = Find(IsBars ? "volume" : "size", IsBars ? ColumnNames.Volume : ColumnNames.Size);
        if (IsBars && Volume < 0 && Named(["up"]) is >= 0 and var up && Named(["down"]) is >= 0 and var down)
            (Volume, SecondVolume) = (up, down);
        Bid = Find("bid", ColumnNames.Bid);
        Ask = Find("ask", ColumnNames.Ask);
        Symbol = Find("symbol", ColumnNames.Symbol);
        if (Symbol < 0) Symbol = Named(ColumnNames.SymbolNumber);
        if (Vendor == VendorForm.Databento) Action = Named(["action"]);
        FindTime();
    }

    /// <summary>Names of the columns as the file writes them.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The program or vendor that writes such a header; null for none that is known.</summary>
    public VendorForm? Vendor { get; }

    /// <summary>A bar has its four prices.</summary>
    public bool IsBars { get; }

    /// <summary>A trade has price and size.</summary>
    public bool IsTicks => !IsBars && Price >= 0 && Volume >= 0;

    /// <summary>The time, or the date beside a time of day.</summary>
    public int Time { get; private set; }

    /// <summary>The time of day beside a date.</summary>
    public int Clock { get; private set; } = -1;

    /// <summary>What the times mean: by their name, else by the vendor; Detect when neither tells it.</summary>
    public BarStamp NamedStamp { get; private set; }

    /// <summary>Units of a second in counts since 1970, as the column's name tells them; null when it does not.</summary>
    public long? NamedUnits { get; private set; }

    /// <summary>The open of a bar.</summary>
    public int Open { get; }

    /// <summary>The high of a bar.</summary>
    public int High { get; }

    /// <summary>The low of a bar.</summary>
    public int Low { get; }

    /// <summary>The close of a bar.</summary>
    public int Close { get; }

    /// <summary>Price of a trade.</summary>
    public int Price { get; }

    /// <summary>Volume of a bar, size of a trade.</summary>
    public int Volume { get; }

    /// <summary>The other part of a volume that is parted into that of rising and falling prices.</summary>
    public int SecondVolume { get; } = -1;

    /// <summary>Best bid.</summary>
    public int Bid { get; }

    /// <summary>Best ask.</summary>
    public int Ask { get; }

    /// <summary>Contract or product of the row.</summary>
    public int Symbol { get; }

    /// <summary>What a row of Databento's files tells of: T for a trade, other letters for orders and quotes.</summary>
    public int Action { get; } = -1;

    /// <summary>Name of the time column, for messages.</summary>
    public string TimeName =>
        Time < 0 ? "" : Clock < 0 ? NameOf(Time) : NameOf(Time) + "+" + NameOf(Clock);

    private string NameOf(int column) =>
        Header[column].Length > 0 ? Header[column] : FormattableString.Invariant($"number {column + 1}");

    private void FindTime()
    {
        if (_said.TryGetValue("time", out string? said))
        {
            string[] parts = said.Split('+', 2);
            Time = Said("time", parts[0]);
            if (parts.Length == 2) Clock = Said("time", parts[1]);
        }
        else if (Named(ColumnNames.End) is >= 0 and var end) (Time, NamedStamp) = (end, BarStamp.End);
        else if (Named(ColumnNames.Begin) is >= 0 and var begin) (Time, NamedStamp) = (begin, BarStamp.Open);
        else if (Named(ColumnNames.Date) is >= 0 and var date && Named(ColumnNames.Clock) is >= 0 and var clock)
            (Time, Clock) = (date, clock);
        else Time = Named(ColumnNames.Time) is >= 0 and var time ? time : Unnamed();

        if (Time < 0) return;
        if (NamedStamp == BarStamp.Detect) NamedStamp = Named(ColumnNames.End) == Time ? BarStamp.End
            : Named(ColumnNames.Begin) == Time ? BarStamp.Open
            : Vendor?.Stamp ?? BarStamp.Detect;
        if (MillisecondNames.Any(end => _names[Time].EndsWith(end, StringComparison.Ordinal))) NamedUnits = 1_000;
    }

    /// <summary>A first column without a name is the index that pandas writes.</summary>
    private int Unnamed() => _names.Count > 1 && _names[0].Length == 0 && _names[1].Length > 0 ? 0 : -1;

    private int Find(string role, IReadOnlyList<string> names) =>
        _said.TryGetValue(role, out string? said) ? Said(role, said) : Named(names);

    private int Named(IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            for (int column = 0; column < _names.Count; column++)
                if (_names[column] == name) return column;
        }

        return -1;
    }

    private int Said(string role, string name)
    {
        for (int column = 0; column < Header.Count; column++)
            if (Header[column].Equals(name, StringComparison.OrdinalIgnoreCase)) return column;
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && number <= Header.Count)
        {
            return number - 1;
        }

        throw new InputFileException(
            _path, 1, $"--columns {role}={name}: there is no column '{name}'",
            Header.All(column => column.Length == 0)
                ? $"the file has no header: write numbers from 1 to {Header.Count}"
                : "its columns are " + string.Join(", ", Header));
    }
}
