#if NET
using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace NT8Bridge.History.BarFiles;

/// <summary>The codec over Parquet.Net, which is managed code and so works wherever .NET does.</summary>
public sealed class ParquetNetCodec : IBarCodec
{
    private static readonly DataField[] Fields =
    {
        new DateTimeDataField(
            BarColumns.EndUtc, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros, isNullable: false),
        new DataField<double>(BarColumns.Open, false), new DataField<double>(BarColumns.High, false),
        new DataField<double>(BarColumns.Low, false), new DataField<double>(BarColumns.Close, false),
        new DataField<long>(BarColumns.Volume, false), new DataField<int>(BarColumns.TickCount, false),
    };

    /// <inheritdoc/>
    public string Name { get; } = "Parquet.Net " + typeof(ParquetReader).Assembly.GetName().Version?.ToString(3);

    /// <inheritdoc/>
    public void Write(Stream destination, BarFile file)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(file);
        byte[] written = Guarded(async () =>
        {
            using var memory = new MemoryStream();
            await WriteAsync(memory, file).ConfigureAwait(false);
            return memory.ToArray();
        });
        TimeStatistics.Mend(written, file.Bars);
        destination.Write(written);
    }

    /// <inheritdoc/>
    public IColumnReader Open(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var pages = PageCheck.Of(file);
        return Guarded<IColumnReader>(async () => new ParquetNetReader(
            await ParquetReader.CreateAsync(new MemoryStream(file, writable: false)).ConfigureAwait(false), pages));
    }

    /// <summary>
    /// Runs an asynchronous call of the library to its end. The library answers damage with whatever exception its code runs
    /// into; all of them mean the same to a caller, so they become a <see cref="BarFileException"/>.
    /// </summary>
    internal static T Guarded<T>(Func<Task<T>> call)
    {
        try
        {
            return Task.Run(call).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw e as BarFileException ?? new BarFileException($"{e.GetType().Name}: {e.Message}", e);
        }
    }

    private static async Task WriteAsync(Stream destination, BarFile file)
    {
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = CompressionLevel.Optimal,
        };
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(
            new ParquetSchema(Fields), destination, options).ConfigureAwait(false);
        writer.CustomMetadata = BarFileHeader.Of(file).ToMetadata().ToDictionary(e => e.Key, e => e.Value);
        for (int start = 0; start < file.Bars.Length; start += BarColumns.RowGroupBars)
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await Column(0, bar => new DateTime(bar.EndUtcTicks, DateTimeKind.Utc)).ConfigureAwait(false);
            await Column(1, bar => bar.Open).ConfigureAwait(false);
            await Column(2, bar => bar.High).ConfigureAwait(false);
            await Column(3, bar => bar.Low).ConfigureAwait(false);
            await Column(4, bar => bar.Close).ConfigureAwait(false);
            await Column(5, bar => bar.Volume).ConfigureAwait(false);
            await Column(6, bar => bar.TickCount).ConfigureAwait(false);
            group.CompleteValidate();

            Task Column<T>(int column, Func<Bar, T> value) where T : struct =>
                group.WriteAsync<T>(Fields[column], BarColumns.Of(file, start, value));
        }
    }
}
#endif
