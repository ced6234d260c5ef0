using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;

namespace NT8Bridge.RithmicGateway;

/// <summary>Reads recorded trades: <c>unix_ms,price,size</c> with a header line, plain or gzipped.</summary>
public static class TradeFile
{
    public static Trade[] Read(string path)
    {
        var trades = new List<Trade>();
        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(content);
        int row = 1;
        if (reader.ReadLine() != "unix_ms,price,size")
            throw new InvalidDataException(path + " row 1: the header must be unix_ms,price,size.");
        while (reader.ReadLine() is { } line)
        {
            row++;
            string[] cells = line.Split(',');
            if (cells.Length != 3
                || !long.TryParse(cells[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out long time)
                || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double price)
                || !int.TryParse(cells[2], NumberStyles.Integer, CultureInfo.InvariantCulture, out int size))
            {
                throw new InvalidDataException(path + " row " + row + ": '" + line + "' is no trade.");
            }

            trades.Add(new Trade(time * 1000, price, size));
        }

        return [.. trades];
    }
}
