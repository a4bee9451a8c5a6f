package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

  @TempDir java.nio.file.Path folder;

  private FileSystem system;
  private Path file;

  @BeforeEach
  void openAsHadoopDoes() throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.setClass("fs.file.impl", LocalFiles.class, FileSystem.class);
    hadoop.set("fs.permissions.umask-mode", "027");
    system = FileSystem.newInstance(folder.toUri(), hadoop);
    file = new Path(folder.resolve("table/part").toString());
    system.create(file).close();
  }

  @Test
  void givesNewFilesAndFoldersThePermissionsThatHadoopIsToldTo() throws IOException {
    assertThat(permissions("table/part")).isEqualTo("rw-r-----");
    assertThat(permissions("table")).isEqualTo("rwxr-x---");
  }

  @Test
  void changesPermissionsAsHadoopSeesThem() throws IOException {
    system.setPermission(file, new FsPermission("604"));

    assertThat(permissions("table/part")).isEqualTo("rw----r--");
    assertThat(system.getFileStatus(file).getPermission()).hasToString("rw----r--");
  }

  @Test
  void leavesToHadoopWhatJavaHasNoNameFor() throws IOException {
    system.setPermission(file.getParent(), new FsPermission("1777"));

    assertThat(system.getFileStatus(file.getParent()).getPermission()).hasToString("rwxrwxrwt");
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
