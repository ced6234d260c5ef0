using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.NinjaTrader;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>NinjaTrader's database as the source of a run's data.</summary>
/// <param name="Folder">The folder db, or the one that it lies in.</param>
/// <param name="Kind">
/// What of the instrument is taken. Where its ticks are asked for and only replays of it are kept, their trades are taken.
/// </param>
public sealed record DatabaseSource(string Folder, DatabaseKind Kind)
{
    /// <summary>The folder of an instrument's files.</summary>
    /// <exception cref="Data.InputFileException">The folder is no database, or has nothing of the instrument.</exception>
    public string PathOf(string instrument)
    {
        NinjaTraderDatabase database = new(Folder);
        DatabaseEntry? replay = Kind == DatabaseKind.Tick ? database.Find(DatabaseKind.Replay, instrument) : null;
        return (database.Find(Kind, instrument) ?? replay ?? database.Get(Kind, instrument)).Folder;
    }

    /// <summary>The folders of a product's contracts that have files in the range.</summary>
    /// <param name="product">Name of the product.</param>
    /// <param name="reading">The range.</param>
    /// <exception cref="Data.InputFileException">
    /// The folder is no database, or has nothing of the product in the range.
    /// </exception>
    public IReadOnlyList<DatabaseEntry> ContractsOf(string product, FileReading reading)
    {
        NinjaTraderDatabase database = new(Folder);
        IReadOnlyList<DatabaseEntry> contracts = database.ContractsOf(Kind, product, reading);
        DatabaseEntry[] replays =
        [
            .. (Kind == DatabaseKind.Tick ? database.ContractsOf(DatabaseKind.Replay, product, reading) : [])
                .Where(replay => database.Find(Kind, replay.Instrument) is null),
        ];
        return contracts.Count + replays.Length > 0 ? [.. contracts, .. replays] : [database.Get(Kind, product + " ##-##")];
    }
}
