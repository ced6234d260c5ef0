using System;
using System.IO;
using System.Threading.Tasks;

namespace NT8Bridge.Risk;

/// <summary>
/// Keeps an account's days in their file: reads it once, writes on a background thread after every change, so that no order waits
/// for a disk. Of changes that come while one is written only the last is written next.
/// </summary>
public sealed class AccountDayKeeper : IDisposable
{
    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(5);
    private readonly object _gate = new();
    private readonly AccountDay _day;
    private readonly AccountDayFile _file;
    private Task _writing = Task.CompletedTask;
    private bool _isWriting;
    private bool _isChanged;
    private volatile string _problem = string.Empty;

    /// <summary>Reads the file into the account's day and begins to listen.</summary>
    public AccountDayKeeper(AccountDay day, AccountDayFile file)
    {
        _day = day ?? throw new ArgumentNullException(nameof(day));
        _file = file ?? throw new ArgumentNullException(nameof(file));
        try
        {
            day.Restore(file.Read());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Unread = e.Message;
        }

        day.Changed += OnChanged;
    }

    /// <summary>
    /// Why the days of an earlier run are not known; empty when they are. Then nobody knows what was lost today, so entries wait
    /// until the trader accepts it.
    /// </summary>
    public string Unread { get; } = string.Empty;

    /// <summary>Why the last write failed; empty when it did not. From any thread.</summary>
    public string Problem => _problem;

    /// <summary>Stops listening; waits for the last write, a few seconds at most.</summary>
    public void Dispose()
    {
        _day.Changed -= OnChanged;
        Task writing;
        lock (_gate) writing = _writing;
        if (!((IAsyncResult)writing).AsyncWaitHandle.WaitOne(EndPatience))
            _problem = _file.FilePath + ": the last write did not end in time";
    }

    private void OnChanged()
    {
        lock (_gate)
        {
            _isChanged = true;
            if (_isWriting) return;
            _isWriting = true;
            _writing = Task.Run(Write);
        }
    }

    private void Write()
    {
        while (true)
        {
            lock (_gate)
            {
                if (!_isChanged)
                {
                    _isWriting = false;
                    return;
                }

                _isChanged = false;
            }

            try
            {
                _file.Write(_day.Records());
                _problem = string.Empty;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _problem = _file.FilePath + ": " + e.Message;
            }
        }
    }
}
