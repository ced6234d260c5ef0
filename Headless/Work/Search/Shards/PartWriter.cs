using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Writes a shard as a part: its variants, best first, in small groups.</summary>
internal static class PartWriter
{
    /// <summary>Writes the part.</summary>
    public static async Task WriteAsync(Stream stream, MadeVariants variants, RequestMark mark, Shard shard)
    {
        DataField position = PartColumns.Position;
        AxisColumns axes = new(variants.Space);
        DataField[] numbers = PartColumns.NumberFields, counts = PartColumns.CountFields;
        ParquetSchema schema = new([position, .. axes.Fields, .. numbers, .. counts]);
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.Zstd };
        using Digest digest = new();
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, options).ConfigureAwait(false);
        foreach (RankedVariant[] rows in variants.BestFirst().Chunk(PartColumns.GroupRows))
        {
            var columns = PartRows.Of(rows);
            columns.AddTo(digest);
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync<long>(position, columns.Positions).ConfigureAwait(false);
            await axes.WriteAsync(group, columns.Positions).ConfigureAwait(false);
            for (int i = 0; i < numbers.Length; i++)
                await group.WriteAsync<double>(numbers[i], columns.Numbers[i]).ConfigureAwait(false);
            for (int i = 0; i < counts.Length; i++)
                await group.WriteAsync<int>(counts[i], columns.Counts[i]).ConfigureAwait(false);
            group.CompleteValidate();
        }

        long last = variants.Positions[variants.First + variants.Count - 1];
        PartHeader header = new(mark, shard, variants.Positions[variants.First], last, variants.Count, digest.Hex());
        writer.CustomMetadata = header.ToMetadata();
    }
}
