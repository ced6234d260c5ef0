using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NT8Bridge.History;

namespace NT8Bridge.Risk;

/// <summary>
/// The file that keeps an account's days over a restart: a few lines of JSON with a checksum, put in place as a whole, by one
/// writer at a time.
/// </summary>
public sealed class AccountDayFile
{
    private const string Format = "NT8Bridge account day 1";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly string _account;

    /// <summary>Names the file of an account in the folder "risk" below the data folder; touches nothing.</summary>
    public AccountDayFile(string folder, string account)
    {
        if (folder is null) throw new ArgumentNullException(nameof(folder));
        _account = account ?? throw new ArgumentNullException(nameof(account));
        FilePath = Path.Combine(folder, "risk", CacheLayout.Escape(account) + ".day");
    }

    /// <summary>Where it lies.</summary>
    public string FilePath { get; }

    /// <summary>The days that were kept; none where there is no file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or of another account.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>, because rights are lacking.</exception>
    public AccountDayRecord[] Read()
    {
        if (!File.Exists(FilePath)) return Array.Empty<AccountDayRecord>();
        string text = Encoding.UTF8.GetString(SealedFile.Read(FilePath));
        try
        {
            var root = JObject.Parse(text);
            if ((string?)root["format"] != Format || (string?)root["account"] != _account)
                throw new InvalidDataException($"{FilePath}: it is no file of the account '{_account}' in this version's form.");
            var records = new List<AccountDayRecord>();
            foreach (JToken day in (JArray)root["days"]!)
            {
                records.Add(new AccountDayRecord(
                    DateTime.ParseExact((string)day["day"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    double.Parse((string)day["realized"]!, CultureInfo.InvariantCulture), (bool)day["limitReached"]!));
            }

            return records.ToArray();
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentNullException or InvalidCastException)
        {
            throw new InvalidDataException($"{FilePath}: {e.Message}", e);
        }
    }

    /// <summary>Puts the days in place.</summary>
    /// <exception cref="IOException">The file could not be written; the one in place is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>, because rights are lacking.</exception>
    public void Write(IReadOnlyList<AccountDayRecord> records)
    {
        if (records is null) throw new ArgumentNullException(nameof(records));
        var days = new JArray();
        foreach (AccountDayRecord record in records)
        {
            days.Add(new JObject
            {
                ["day"] = record.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["realized"] = record.Realized.ToString("R", CultureInfo.InvariantCulture),
                ["limitReached"] = record.IsLimitReached,
            });
        }

        var root = new JObject { ["format"] = Format, ["account"] = _account, ["days"] = days };
        using var held = FileLock.Take(FilePath + ".lock", Patience, CancellationToken.None);
        SealedFile.Write(FilePath, Encoding.UTF8.GetBytes(root.ToString()));
    }
}
