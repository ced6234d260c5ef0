namespace NT8Bridge.History.BarFiles;

/// <summary>Chooses the parquet library: ParquetSharp on .NET Framework, Parquet.Net on newer runtimes.</summary>
public static class BarCodec
{
    /// <summary>The codec for this runtime. Making it does not load the library yet.</summary>
    public static IBarCodec ForThisRuntime() =>
#if NET
        new ParquetNetCodec();
#else
        new ParquetSharpCodec();
#endif
}
