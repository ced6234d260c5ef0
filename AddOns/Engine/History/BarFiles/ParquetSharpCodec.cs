#if NETFRAMEWORK
using System;
using System.IO;
using System.Runtime.CompilerServices;
using ParquetSharp;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The codec over ParquetSharp, the Arrow C++ library with a native part beside the engine. The runtime loads the library when
/// it compiles the first method that names one of its types. So such methods are called only within <see cref="Loaded"/>, which
/// turns a failure to load into <see cref="BarCodecUnavailableException"/>, and a machine without the library goes on.
/// </summary>
public sealed class ParquetSharpCodec : IBarCodec
{
    /// <inheritdoc/>
    public string Name => "ParquetSharp";

    /// <inheritdoc/>
    public void Write(Stream destination, BarFile file)
    {
        if (destination is null) throw new ArgumentNullException(nameof(destination));
        if (file is null) throw new ArgumentNullException(nameof(file));
        Loaded(() =>
        {
            try
            {
                WriteFile(destination, file);
                return true;
            }
            catch (Exception e) when (LoadFailure(e) is null)
            {
                throw Failure(e);
            }
        });
    }

    /// <inheritdoc/>
    public IColumnReader Open(byte[] file)
    {
        if (file is null) throw new ArgumentNullException(nameof(file));
        return Loaded(() => OpenFile(file));
    }

    /// <summary>What the library ran into, as the exception that callers of <see cref="IBarCodec"/> expect.</summary>
    internal static BarFileException Failure(Exception e) =>
        e as BarFileException ?? new BarFileException($"{e.GetType().Name}: {e.Message}", e);

    private static T Loaded<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (LoadFailure(e) is { } cause)
        {
            throw new BarCodecUnavailableException(
                "ParquetSharp cannot be used here: " + cause.Message
                + " Put ParquetSharp.dll and ParquetSharpNative.dll (x64) beside NT8Bridge.dll and restart.", e);
        }
    }

    /// <summary>
    /// The exception that says why the library could not be loaded; null when <paramref name="e"/> says something else.
    /// </summary>
    private static Exception? LoadFailure(Exception e) => e switch
    {
        TypeInitializationException { InnerException: { } inner } => LoadFailure(inner) ?? e,
        DllNotFoundException or EntryPointNotFoundException or BadImageFormatException or TypeLoadException => e,
        FileNotFoundException or FileLoadException => e,
        _ => null,
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteFile(Stream destination, BarFile file) => ParquetSharpWriter.Write(destination, file);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IColumnReader OpenFile(byte[] file)
    {
        var pages = PageCheck.Of(file);
        var memory = new PinnedFile(file);
        ParquetFileReader? reader = null;
        try
        {
            reader = new ParquetFileReader(memory.Reader);
            return new ParquetSharpReader(reader, memory, pages);
        }
        catch (Exception e)
        {
            reader?.Dispose();
            memory.Dispose();
            if (LoadFailure(e) is not null) throw;
            throw Failure(e);
        }
    }
}
#endif
