#if NET
using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.IO;
using DuckDB.NET.Data;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>DuckDB as a reader and writer of parquet that nobody here wrote.</summary>
internal sealed class DuckDbFile : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbFile() => _connection.Open();

    public static string Quoted(string path) => "'" + path.Replace("'", "''", StringComparison.Ordinal) + "'";

    public void Execute(string sql)
    {
        using DbCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public List<object[]> Query(string sql)
    {
        using DbCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>A table named bars with the columns of a bar file and microseconds since 1970 as time.</summary>
    public void LoadBars(IReadOnlyList<Bar> bars)
    {
        Execute(
            "CREATE OR REPLACE TABLE bars (us BIGINT, open DOUBLE, high DOUBLE, low DOUBLE, close DOUBLE, volume BIGINT, "
            + "tick_count INTEGER)");
        using DuckDBAppender appender = _connection.CreateAppender("bars");
        foreach (Bar bar in bars)
        {
            appender.CreateRow()
                .AppendValue((bar.EndUtcTicks - DateTime.UnixEpoch.Ticks) / 10)
                .AppendValue(bar.Open).AppendValue(bar.High).AppendValue(bar.Low).AppendValue(bar.Close)
                .AppendValue(bar.Volume).AppendValue(bar.TickCount)
                .EndRow();
        }
    }

    public byte[] Write(string select, string options, string path)
    {
        Execute(string.Format(
            CultureInfo.InvariantCulture, "COPY ({0}) TO {1} (FORMAT parquet{2})", select, Quoted(path), options));
        return File.ReadAllBytes(path);
    }

    public void Dispose() => _connection.Dispose();
}
#endif
