namespace NT8Bridge.History.BarFiles;

/// <summary>Which parquet library this runtime has.</summary>
public static class BarCodec
{
    /// <summary>The library's codec; making it loads nothing.</summary>
    public static IBarCodec ForThisRuntime() =>
#if NET
        new ParquetNetCodec();
#else
        new ParquetSharpCodec();
#endif
}
