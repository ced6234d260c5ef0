#if NETFRAMEWORK
using System;
using System.Collections.Generic;
using System.IO;
using ParquetSharp;
using ParquetSharp.IO;

namespace NT8Bridge.History.BarFiles;

/// <summary>Writes bar files with ParquetSharp.</summary>
internal static class ParquetSharpWriter
{
    internal static void Write(Stream destination, BarFile file)
    {
        using LogicalType time = LogicalType.Timestamp(isAdjustedToUtc: true, timeUnit: TimeUnit.Micros);
        Column[] columns =
        {
            new Column<DateTime>(BarColumns.EndUtc, time),
            new Column<double>(BarColumns.Open), new Column<double>(BarColumns.High),
            new Column<double>(BarColumns.Low), new Column<double>(BarColumns.Close),
            new Column<long>(BarColumns.Volume), new Column<int>(BarColumns.TickCount),
        };
        using var builder = new WriterPropertiesBuilder();
        using WriterProperties properties = builder.Compression(Compression.Zstd).CreatedBy("NT8Bridge").Build();
        IReadOnlyDictionary<string, string> metadata = BarFileHeader.Of(file).ToMetadata();
        using var output = new BufferOutputStream();
        using var writer = new ParquetFileWriter(output, columns, properties, metadata);
        for (int start = 0; start < file.Bars.Length; start += BarColumns.RowGroupBars)
        {
            using RowGroupWriter group = writer.AppendRowGroup();
            Column(bar => new DateTime(bar.EndUtcTicks, DateTimeKind.Utc));
            Column(bar => bar.Open);
            Column(bar => bar.High);
            Column(bar => bar.Low);
            Column(bar => bar.Close);
            Column(bar => bar.Volume);
            Column(bar => bar.TickCount);

            void Column<T>(Func<Bar, T> value)
            {
                using LogicalColumnWriter<T> column = group.NextColumn().LogicalWriter<T>();
                column.WriteBatch(BarColumns.Of(file, start, value));
            }
        }

        writer.Close();
        using ParquetSharp.IO.Buffer buffer = output.Finish();
        byte[] bytes = buffer.ToArray();
        destination.Write(bytes, 0, bytes.Length);
    }
}
#endif
